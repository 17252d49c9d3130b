import { useText } from '#i18n/use-text.ts';
import { Note } from '#ui/note.tsx';
import type { RecordingDoubt } from './doubt-recording.ts';

/** Says why a recording is hardly worth sending, before it is sent. */
export function DoubtNote({ doubt }: { doubt: RecordingDoubt }) {
  const text = useText();
  return (
    <Note tone="warn" title={text(`transcription.doubt.${doubt}`)}>
      {text(`transcription.doubt.${doubt}.help`)}
    </Note>
  );
}
