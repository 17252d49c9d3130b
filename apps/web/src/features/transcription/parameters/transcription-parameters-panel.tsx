import { useState } from 'react';
import { useConfig } from '#blocks/models/use-config.ts';
import { changeBench, clearCell } from '#blocks/recipe/change-bench.ts';
import { ParameterTable } from '#blocks/recipe/parameter-table.tsx';
import { editBench } from '#features/transcription/bench/edit-bench.ts';
import { useTranscriptionStore } from '#features/transcription/bench/transcription-store.ts';
import { useTranscriptionLanes } from '#features/transcription/bench/use-transcription-lanes.ts';
import { useLocale } from '#i18n/use-locale.ts';
import { useText } from '#i18n/use-text.ts';
import { BigFileChoice } from './big-file-choice.tsx';
import { preloadLanguagePopup } from './lazy-language-popup.ts';
import { listTranscriptionRows } from './list-transcription-rows.ts';
import { RecordingWayChoice } from './recording-way-choice.tsx';
import { rowEditor } from './row-editor.ts';
import { TranscriptionCellEditor } from './transcription-cell-editor.tsx';
import { TranscriptionNotices } from './transcription-notices.tsx';
import { TranscriptionOpenedEditor } from './transcription-opened-editor.tsx';
import type { TranscriptionCellAddress } from './transcription-row.ts';
import { useIdlePreload } from './use-idle-preload.ts';

type Opened = { address: TranscriptionCellAddress; anchor: HTMLButtonElement };

/**
 * The recipe and the lanes' overrides: what every lane is sent besides the recording, and below how the recording travels. `duration` is
 * the recording's, in seconds.
 */
export function TranscriptionParametersPanel({ duration }: { duration: number | null }) {
  const text = useText();
  const locale = useLocale();
  const { data: config } = useConfig();
  const { recipe, lanes } = useTranscriptionStore(({ bench }) => bench);
  const resolved = useTranscriptionLanes();
  const [opened, setOpened] = useState<Opened | null>(null);
  const [drafts, setDrafts] = useState<Readonly<Record<string, string | undefined>>>({});
  const draftKey = opened === null ? '' : `${opened.address.name} ${opened.address.lane}`;
  useIdlePreload(preloadLanguagePopup);

  return (
    <div className="flex h-full min-h-0 flex-col">
      <ParameterTable
        label={text('parameters.table')}
        groups={listTranscriptionRows({ recipe, lanes, resolved, gateways: config?.gateways ?? [], text, locale })}
        lanes={resolved.map(({ id, letter, model }) => ({ id, letter, name: model }))}
        opened={opened?.address ?? null}
        renderEditor={(edit) => (
          <TranscriptionCellEditor
            edit={edit}
            recipe={recipe}
            lanes={lanes}
            resolved={resolved}
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
        hidden={opened !== null && rowEditor(opened.address.name).kind === 'long'}
        className="scroll-slim flex max-h-1/2 shrink-0 flex-col gap-2.5 overflow-y-auto border-t border-line px-3 py-2.5"
      >
        <TranscriptionNotices duration={duration} />
        <BigFileChoice />
        <RecordingWayChoice />
        <p className="text-f2 text-t3">{text('transcription.parameters.unset')}</p>
      </footer>
      {opened !== null && (
        <TranscriptionOpenedEditor
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
