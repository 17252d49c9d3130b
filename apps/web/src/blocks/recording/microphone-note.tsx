import { useText } from '#i18n/use-text.ts';
import { Note } from '#ui/note.tsx';
import type { MicrophoneReason } from './microphone-reason.ts';

/** Says why there is no microphone, and what to do about it. */
export function MicrophoneNote({ reason }: { reason: MicrophoneReason }) {
  const text = useText();
  return (
    <Note tone="warn" title={text(`transcription.microphone.${reason}`)}>
      {text(`transcription.microphone.${reason}.help`)}
    </Note>
  );
}
