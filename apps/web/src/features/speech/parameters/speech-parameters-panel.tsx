import { useState } from 'react';
import { useConfig } from '#blocks/models/use-config.ts';
import { changeBench, clearCell } from '#blocks/recipe/change-bench.ts';
import { ParameterTable } from '#blocks/recipe/parameter-table.tsx';
import { useText } from '#i18n/use-text.ts';
import { editBench } from '#features/speech/bench/edit-bench.ts';
import { useSpeechStore } from '#features/speech/bench/speech-store.ts';
import { useSpeechLanes } from '#features/speech/bench/use-speech-lanes.ts';
import { isLongValue } from './is-long-value.ts';
import { listSpeechRows } from './list-speech-rows.ts';
import { SpeechCellEditor } from './speech-cell-editor.tsx';
import { SpeechNotices } from './speech-notices.tsx';
import { SpeechOpenedEditor } from './speech-opened-editor.tsx';
import type { SpeechCellAddress } from './speech-row.ts';
import { SplitChoice } from './split-choice.tsx';

type Opened = { address: SpeechCellAddress; anchor: HTMLButtonElement };

/** The recipe and the lanes' overrides: what every cell of the grid is sent besides the text and its voice, and in how many requests. */
export function SpeechParametersPanel() {
  const text = useText();
  const { data: config } = useConfig();
  const { recipe, lanes } = useSpeechStore((state) => state.bench);
  const resolved = useSpeechLanes();
  const [opened, setOpened] = useState<Opened | null>(null);
  const [drafts, setDrafts] = useState<Readonly<Record<string, string | undefined>>>({});
  const draftKey = opened === null ? '' : `${opened.address.name} ${opened.address.lane}`;

  return (
    <div className="flex h-full min-h-0 flex-col">
      <ParameterTable
        label={text('parameters.table')}
        groups={listSpeechRows({ recipe, lanes, gateways: config?.gateways ?? [], text })}
        lanes={resolved.map(({ id, letter, model }) => ({ id, letter, name: model }))}
        opened={opened?.address ?? null}
        renderEditor={(edit) => (
          <SpeechCellEditor
            edit={edit}
            recipe={recipe}
            lanes={lanes}
            limits={config?.limits ?? {}}
            onChange={(change) => editBench((bench) => changeBench(bench, edit.address.lane, change))}
          />
        )}
        onOpen={(address, anchor) => setOpened({ address, anchor })}
        onClear={(address) => {
          // An editor that is open would go on with what it was opened with.
          setOpened(null);
          editBench((bench) => clearCell(bench, address));
        }}
      />
      <footer
        hidden={opened !== null && isLongValue(opened.address.name)}
        className="scroll-slim flex max-h-1/2 shrink-0 flex-col gap-2.5 overflow-y-auto border-t border-line px-3 py-2.5"
      >
        <SpeechNotices />
        <SplitChoice />
        <p className="text-f2 text-t3">{text('parameters.unset.text')}</p>
      </footer>
      {opened !== null && (
        <SpeechOpenedEditor
          {...opened}
          recipe={recipe}
          lanes={lanes}
          draft={drafts[draftKey]}
          onDraft={(draft) => setDrafts({ ...drafts, [draftKey]: draft })}
          onClose={() => setOpened(null)}
        />
      )}
    </div>
  );
}
