import { useState } from 'react';
import { useFormat } from '#i18n/use-format.ts';
import { useText } from '#i18n/use-text.ts';
import { Button } from '#ui/button.tsx';
import { Note } from '#ui/note.tsx';
import { toast } from '#ui/toast.ts';
import { dropInterruptedRecording } from './drop-interrupted-recording.ts';
import type { InterruptedRecording } from './read-interrupted-recordings.ts';
import type { RecordedFacts } from './recorded-facts.ts';
import { recoverRecording } from './recover-recording.ts';
import { useInterruptedRecordings } from './use-interrupted-recordings.ts';

/** Gets a recording that is kept; until the promise resolves it stays among the interrupted ones, so resolve once it is saved. */
type Keep = (audio: Blob, facts: RecordedFacts) => Promise<void>;

/** Offers the recordings that a reload, a crash or a closed page interrupted; nothing when there are none. */
export function InterruptedRecordings({ onKeep }: { onKeep: Keep }) {
  const { recordings, look } = useInterruptedRecordings();
  if (recordings.length === 0) return null;
  return (
    <div className="flex flex-col gap-2">
      {recordings.map((recording) => (
        <Interrupted key={recording.id} recording={recording} onKeep={onKeep} onChanged={look} />
      ))}
    </div>
  );
}

type InterruptedProps = { recording: InterruptedRecording; onKeep: Keep; onChanged: () => Promise<void> };

function Interrupted({ recording, onKeep, onChanged }: InterruptedProps) {
  const text = useText();
  const format = useFormat();
  const [isBusy, setBusy] = useState(false);
  const { id, startedAt, duration, microphone } = recording;

  async function handleKeep() {
    setBusy(true);
    try {
      const audio = await recoverRecording(id);
      // Another page may have been quicker.
      if (audio !== undefined) await onKeep(audio, { startedAt, duration, microphone });
      await dropInterruptedRecording(id);
    } finally {
      setBusy(false);
    }
    await onChanged();
  }

  async function handleDiscard() {
    setBusy(true);
    const restore = await dropInterruptedRecording(id);
    toast({
      text: text('transcription.recorder.discarded'),
      action: { label: text('ui.undo'), onAction: () => void restore().then(onChanged) },
    });
    await onChanged();
  }

  return (
    <Note
      tone="info"
      title={text('transcription.interrupted', { duration: format.duration(duration) })}
      actions={
        <>
          <Button variant="primary" size="sm" disabled={isBusy} onClick={() => void handleKeep()}>
            {text('transcription.interrupted.keep')}
          </Button>
          <Button variant="outline" size="sm" disabled={isBusy} onClick={() => void handleDiscard()}>
            {text('transcription.recorder.discard')}
          </Button>
        </>
      }
    >
      <p className="break-words">
        {text('transcription.interrupted.help', { date: format.dateTime(startedAt) })}
        {microphone !== '' && ` · ${microphone}`}
      </p>
    </Note>
  );
}
