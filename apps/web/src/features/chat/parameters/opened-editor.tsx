import { lazy, Suspense } from 'react';
import { EditorPanel } from '#blocks/recipe/editor-panel.tsx';
import type { ChatLane } from '#features/chat/chat-lane.ts';
import type { ChatRecipe } from '#features/chat/chat-recipe.ts';
import { resolveLane } from '#blocks/lanes/resolve-lane.ts';
import { useText } from '#i18n/use-text.ts';
import type { ChatParameterChange } from './change-lane.ts';
import { LongCellEditor } from './long-cell-editor.tsx';
import { PricesEditor } from './prices-editor.tsx';
import type { LongName, RowAddress } from './is-long-name.ts';

const ModelPopup = lazy(async () => ({ default: (await import('#blocks/models/model-popup.tsx')).ModelPopup }));

/** What is being edited outside the table; `anchor` is the button that opened it. */
export type Opened =
  | { kind: 'model'; address: RowAddress; anchor: HTMLButtonElement }
  | { kind: 'long'; name: LongName; address: RowAddress; anchor: HTMLButtonElement }
  | { kind: 'prices'; anchor: HTMLButtonElement };

/** What was written and could not be saved, by the cell's key. */
export type Drafts = Readonly<Record<string, string | undefined>>;

export type OpenedEditorProps = {
  opened: Opened;
  recipe: ChatRecipe;
  lanes: readonly ChatLane[];
  drafts: Drafts;
  onDrafts: (drafts: Drafts) => void;
  onChange: (address: RowAddress, change: ChatParameterChange) => void;
  onChoose: (address: RowAddress, choice: { gateway: string; model: string }) => void;
  onClose: () => void;
};

/** The editor of what has no room in a cell; closing it gives the focus back. */
export function OpenedEditor(props: OpenedEditorProps) {
  const { opened, recipe, lanes, onChoose, onClose } = props;
  const text = useText();
  const laneAt = ({ lane }: RowAddress) => lanes.find(({ id }) => id === lane);
  const close = () => {
    onClose();
    // The button may lie in what is hidden as long as this editor is there.
    requestAnimationFrame(() => opened.anchor.focus());
  };

  switch (opened.kind) {
    case 'prices':
      return (
        <EditorPanel title={text('parameters.prices')} onClose={close}>
          <PricesEditor models={lanes.map((lane) => resolveLane(lane, recipe))} />
        </EditorPanel>
      );
    case 'long':
      return <LongCellEditor {...props} {...opened} lane={laneAt(opened.address)} onClose={close} />;
    case 'model': {
      const lane = laneAt(opened.address);
      return (
        <Suspense>
          <ModelPopup
            kind="chat"
            current={lane === undefined ? recipe : resolveLane(lane, recipe)}
            label={text('parameters.model')}
            anchor={opened.anchor}
            onChoose={({ gateway, model }) => {
              onChoose(opened.address, { gateway, model });
              onClose();
            }}
            onClose={onClose}
          />
        </Suspense>
      );
    }
  }
}
