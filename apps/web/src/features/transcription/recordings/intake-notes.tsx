import { clsx } from 'clsx';
import { MicrophoneNote } from '#blocks/recording/microphone-note.tsx';
import { useText } from '#i18n/use-text.ts';
import { Note } from '#ui/note.tsx';
import type { Intake, IntakeNotice } from './use-intake.ts';

/** What is to be said about the last try to get a recording here. */
export function IntakeNotes({ intake, className }: { intake: Intake; className?: string }) {
  return (
    <div role="status" className={clsx('flex max-w-150 flex-col gap-2', className)}>
      {intake.notices.map((notice, index) => (
        <NoticeNote key={index} notice={notice} onRecord={() => void intake.record()} />
      ))}
    </div>
  );
}

function NoticeNote({ notice, onRecord }: { notice: IntakeNotice; onRecord: () => void }) {
  const text = useText();
  switch (notice.kind) {
    case 'empty':
    case 'unknown_type':
      return (
        <Note tone="warn" title={text(`transcription.refused.${notice.kind}`, { name: notice.name })}>
          {text(`transcription.refused.${notice.kind}.help`)}
        </Note>
      );
    case 'reference_empty':
      return <Note tone="warn" title={`${notice.name}: ${text('transcription.reference.fault.empty')}`} />;
    case 'reference_too_large':
      return <Note tone="warn" title={`${notice.name}: ${text('transcription.reference.fault.too_large')}`} />;
    case 'no_microphone':
      return <MicrophoneNote reason={notice.reason} onRetry={onRecord} />;
    case 'problem':
      return (
        <Note tone="bad" title={text(`error.${notice.problem.code}`)}>
          {text(`error.${notice.problem.code}.help`)}
        </Note>
      );
  }
}
