import { lazy, Suspense } from 'react';
import { resolveLane } from '#blocks/lanes/resolve-lane.ts';
import { changeBench, chooseModel } from '#blocks/recipe/change-bench.ts';
import { ValuePanel } from '#blocks/recipe/value-panel.tsx';
import { useText } from '#i18n/use-text.ts';
import { editBench } from '#features/speech/bench/edit-bench.ts';
import type { SpeechBench } from '#features/speech/bench/speech-bench.ts';
import { isLongValue } from './is-long-value.ts';
import type { SpeechCellAddress } from './speech-row.ts';
import { SpeechValueEditor } from './speech-value-editor.tsx';

const ModelPopup = lazy(async () => ({ default: (await import('#blocks/models/model-popup.tsx')).ModelPopup }));

type SpeechOpenedEditorProps = Pick<SpeechBench, 'recipe' | 'lanes'> & {
  address: SpeechCellAddress;
  /** The button that opened it, which gets the focus back. */
  anchor: HTMLButtonElement;
  /** What was written last here and could not be saved. */
  draft: string | undefined;
  onDraft: (draft: string | undefined) => void;
  onClose: () => void;
};

/** The editor of what has no room in a cell: a long value, or a model in its popup. */
export function SpeechOpenedEditor({ address, anchor, recipe, lanes, onClose, ...drafting }: SpeechOpenedEditorProps) {
  const text = useText();
  const lane = lanes.find(({ id }) => id === address.lane);
  const { name } = address;

  if (!isLongValue(name)) {
    return (
      <Suspense>
        <ModelPopup
          kind="speech"
          current={lane === undefined ? recipe : resolveLane(lane, recipe)}
          label={text('parameters.model')}
          anchor={anchor}
          onChoose={({ gateway, model }) => {
            editBench((bench) => chooseModel(bench, address.lane, { gateway, model }));
            onClose();
          }}
          onClose={onClose}
        />
      </Suspense>
    );
  }
  return (
    <ValuePanel
      key={`${name} ${address.lane}`}
      name={name}
      title={name === 'extra' ? text('parameters.extra') : name}
      recipe={recipe}
      lane={lane}
      {...drafting}
      onChange={(change) => editBench((bench) => changeBench(bench, lane?.id ?? null, change))}
      onClose={() => {
        onClose();
        // The button may lie in what is hidden as long as this editor is there.
        requestAnimationFrame(() => anchor.focus());
      }}
    >
      {(editing) => <SpeechValueEditor name={name} {...editing} />}
    </ValuePanel>
  );
}
