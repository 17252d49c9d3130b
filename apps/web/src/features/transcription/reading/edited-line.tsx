import { PencilLine } from 'lucide-react';
import { useText } from '#i18n/use-text.ts';
import type { ReadRun } from '#features/transcription/lanes/use-read-run.ts';
import { Button } from '#ui/button.tsx';
import { changeReadingView, useReadingView } from './reading-view.ts';
import { receivedCues } from './received-cues.ts';
import { editTranscript } from './transcript-edits.ts';

/** Says that a transcript is not as it came, shows it as it came, and brings that back; undo brings the edits back in turn. */
export function EditedLine({ read }: { read: ReadRun }) {
  const text = useText();
  const { showsReceived } = useReadingView(read.run.id);
  const { id } = read.run;

  function restore() {
    changeReadingView(id, { showsReceived: false, cueId: null });
    editTranscript(read, () => receivedCues(read));
  }

  return (
    <p className="flex flex-wrap items-center gap-x-1 px-4 text-f2 text-t3 md:px-6">
      <PencilLine size={13} aria-hidden className="mr-0.5 shrink-0" />
      <span className="mr-1">{text(showsReceived ? 'transcription.edited.received' : 'transcription.edited')}</span>
      <Button
        size="sm"
        pressed={showsReceived}
        onClick={() => changeReadingView(id, { showsReceived: !showsReceived, cueId: null })}
      >
        {text('transcription.edited.show')}
      </Button>
      <Button size="sm" onClick={restore}>
        {text('transcription.edited.restore')}
      </Button>
    </p>
  );
}
