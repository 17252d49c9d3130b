import { clsx } from 'clsx';
import { MicrophoneNote } from '#blocks/recording/microphone-note.tsx';
import { useText } from '#i18n/use-text.ts';
import { Note } from '#ui/note.tsx';
import type { Intake, IntakeNotice } from './use-intake.ts';

/** What is to be said about the last try to get a recording here. */
export function IntakeNotes({ intake, className }: { intake: Intake; className?: string }) {
  const text = useText();
  const { recorder, notice, isReading } = intake;
  return (
    <div role="status" className={clsx('flex max-w-150 flex-col gap-2', className)}>
      {recorder.status === 'asking' && <p className="text-f3 text-t3">{text('transcription.recorder.asking')}</p>}
      {isReading && <p className="text-f3 text-t3">{text('transcription.reading')}</p>}
      {notice !== null && <NoticeNote notice={notice} />}
    </div>
  );
}

function NoticeNote({ notice }: { notice: IntakeNotice }) {
  const text = useText();
  switch (notice.kind) {
    case 'empty':
    case 'unknown_type':
      return (
        <Note tone="warn" title={text(`transcription.refused.${notice.kind}`, { name: notice.name })}>
          {text(`transcription.refused.${notice.kind}.help`)}
        </Note>
      );
    case 'no_microphone':
      return <MicrophoneNote reason={notice.reason} />;
    case 'only_first':
      return (
        <Note tone="info" title={text('transcription.only_first', { count: notice.count })}>
          {text('transcription.only_first.help')}
        </Note>
      );
    case 'problem':
      return (
        <Note tone="bad" title={text(`error.${notice.problem.code}`)}>
          {text(`error.${notice.problem.code}.help`)}
        </Note>
      );
  }
}
