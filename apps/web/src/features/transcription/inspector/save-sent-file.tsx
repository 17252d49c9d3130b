import { Download } from 'lucide-react';
import { useState } from 'react';
import { createFileMaker } from '#features/transcription/recordings/create-file-maker.ts';
import type { RecordingTurn } from '#features/transcription/recordings/recording-turn.ts';
import { useRecordingBytes } from '#features/transcription/recordings/use-recording-bytes.ts';
import type { OpenPlan } from '#features/transcription/runs/plan-sends.ts';
import type { TranscriptionRun } from '#features/transcription/runs/transcription-run.ts';
import { useText } from '#i18n/use-text.ts';
import { saveFile } from '#lib/save-file.ts';
import { IconButton } from '#ui/icon-button.tsx';

type SaveSentFileProps = { turn: RecordingTurn; run: TranscriptionRun; index: number };

/** Saves the file of a request under the name that it was sent with, made anew where it was made. Not there without the recording's bytes. */
export function SaveSentFile({ turn, run, index }: SaveSentFileProps) {
  const text = useText();
  const audio = useRecordingBytes(turn.id);
  const [isMaking, setMaking] = useState(false);
  const name = run.parts[index]?.name ?? '';
  if (audio == null || name === '') return null;

  async function save() {
    setMaking(true);
    try {
      const makeFile = createFileMaker({ turn, plan: planOf(run, name), pieces: run.parts });
      const made = await makeFile(index, new AbortController().signal);
      if (made !== null) saveFile(made.file, name);
    } finally {
      setMaking(false);
    }
  }

  return (
    <IconButton
      size="sm"
      label={text('transcription.run.file.save', { name })}
      icon={<Download size={14} />}
      disabled={isMaking}
      onClick={() => void save()}
    />
  );
}

/** What the file was made by; how large it would be is known by now. */
function planOf({ way, parts }: TranscriptionRun, name: string): OpenPlan {
  return way === 'cut' ? { way, name, pieceSeconds: 0, pieces: parts.length } : { way, name, bytes: 0 };
}
