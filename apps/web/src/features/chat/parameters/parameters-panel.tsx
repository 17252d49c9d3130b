import { useState } from 'react';
import { useConfig } from '#blocks/models/use-config.ts';
import { ParameterTable } from '#blocks/recipe/parameter-table.tsx';
import type { ChatLane } from '#features/chat/chat-lane.ts';
import type { ChatRecipe } from '#features/chat/chat-recipe.ts';
import { resolveLane } from '#blocks/lanes/resolve-lane.ts';
import { useText } from '#i18n/use-text.ts';
import { listGroups } from './list-groups.ts';
import { OpenedEditor, type Drafts, type Opened } from './opened-editor.tsx';
import { PanelFooter } from './panel-footer.tsx';
import type { Refusal } from './refusal.ts';
import { rowChanges } from './row-changes.ts';
import { RowCellEditor } from './row-cell-editor.tsx';
import { isLongName, type RowAddress } from './is-long-name.ts';

export type ParametersPanelProps = {
  recipe: ChatRecipe;
  lanes: readonly ChatLane[];
  onRecipe: (recipe: ChatRecipe) => void;
  onLane: (lane: ChatLane) => void;
  refusals: readonly Refusal[];
  onTryAgain: (refusal: Refusal) => void;
};

/** The recipe and the lanes' overrides, for the inspector: what every lane is sent besides the conversation. */
export function ParametersPanel({ recipe, lanes, onRecipe, onLane, refusals, onTryAgain }: ParametersPanelProps) {
  const text = useText();
  const { data: config } = useConfig();
  const [opened, setOpened] = useState<Opened | null>(null);
  const [drafts, setDrafts] = useState<Drafts>({});
  const resolved = lanes.map((lane) => resolveLane(lane, recipe));
  const { change, choose, clear } = rowChanges({ recipe, lanes, onRecipe, onLane });

  return (
    <div className="flex h-full min-h-0 flex-col">
      <ParameterTable
        label={text('parameters.table')}
        groups={listGroups({ recipe, lanes, gateways: config?.gateways ?? [], refusals, text })}
        lanes={resolved.map(({ id, letter, model }) => ({ id, letter, name: model }))}
        opened={opened === null || opened.kind === 'prices' ? null : opened.address}
        renderEditor={(edit) => (
          <RowCellEditor
            edit={edit}
            recipe={recipe}
            lanes={lanes}
            limits={config?.limits ?? {}}
            onChange={(changed) => change(edit.address, changed)}
          />
        )}
        onOpen={(address, anchor) => setOpened(openedAt(address, anchor))}
        onClear={(address) => {
          // An editor that is open would go on with what it was opened with.
          setOpened(null);
          clear(address);
        }}
      />
      <PanelFooter
        isHidden={opened?.kind === 'long' || opened?.kind === 'prices'}
        lanes={resolved}
        config={config}
        refusals={refusals}
        onTryAgain={onTryAgain}
        onPrices={(anchor) => setOpened({ kind: 'prices', anchor })}
      />
      {opened !== null && (
        <OpenedEditor
          opened={opened}
          recipe={recipe}
          lanes={lanes}
          drafts={drafts}
          onDrafts={setDrafts}
          onChange={change}
          onChoose={choose}
          onClose={() => setOpened(null)}
        />
      )}
    </div>
  );
}

function openedAt(address: RowAddress, anchor: HTMLButtonElement): Opened {
  const { name } = address;
  return isLongName(name) ? { kind: 'long', name, address, anchor } : { kind: 'model', address, anchor };
}
