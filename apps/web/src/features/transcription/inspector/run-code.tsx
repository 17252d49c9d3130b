import { useState } from 'react';
import { CodeExport } from '#blocks/code-export/code-export.tsx';
import type { RecordingTurn } from '#features/transcription/recordings/recording-turn.ts';
import type { TranscriptionRun } from '#features/transcription/runs/transcription-run.ts';
import { useText } from '#i18n/use-text.ts';
import { PartChooser } from './part-chooser.tsx';
import { SaveSentFile } from './save-sent-file.tsx';
import { TRANSCRIPTION_PATH } from './transcription-path.ts';

/** A request of a run as a program that prints the transcript. */
export function RunCode({ turn, run }: { turn: RecordingTurn; run: TranscriptionRun }) {
  const text = useText();
  const { parts, request } = run;
  const [index, setIndex] = useState(0);
  const fileName = parts[index]?.name ?? '';
  return (
    <div className="flex h-full min-h-0 flex-col">
      <PartChooser parts={parts} index={index} onChange={setIndex} />
      <div className="min-h-0 flex-1">
        <CodeExport
          request={{ kind: 'transcription', path: TRANSCRIPTION_PATH, fields: request, fileName }}
          needs={text('transcription.run.code', { name: fileName })}
          actions={<SaveSentFile turn={turn} run={run} index={index} />}
        />
      </div>
    </div>
  );
}
