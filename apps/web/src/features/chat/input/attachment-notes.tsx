import { useText } from '#i18n/use-text.ts';
import { Button } from '#ui/button.tsx';
import { Note } from '#ui/note.tsx';
import type { AttachmentIntake } from './use-attachment-intake.ts';

/** What is to be said about the files that were given: that they are being read, and which are refused and why. */
export function AttachmentNotes({ intake }: { intake: AttachmentIntake }) {
  const text = useText();
  const { refusals, isReading, dismiss } = intake;
  return (
    <div
      role="status"
      className="scroll-slim flex max-h-[40vh] flex-col gap-1.5 overflow-y-auto not-empty:px-3 not-empty:pt-3"
    >
      {isReading && <p className="text-f2 text-t3">{text('input.reading')}</p>}
      {refusals.map(({ name, reason }, index) => (
        <Note
          key={index}
          tone="warn"
          title={text(`input.refused.${reason}`, { name })}
          actions={
            index === refusals.length - 1 ? (
              <Button size="sm" variant="outline" onClick={dismiss}>
                {text('input.attachment.dismiss')}
              </Button>
            ) : undefined
          }
        >
          {text(`input.refused.${reason}.help`)}
        </Note>
      ))}
    </div>
  );
}
