import { Trash2 } from 'lucide-react';
import { textLanguage } from '#blocks/messages/text-language.ts';
import { countWords } from '#blocks/transcripts/count-words.ts';
import { useText } from '#i18n/use-text.ts';
import type { RecordingTurn } from '#features/transcription/recordings/recording-turn.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { Note } from '#ui/note.tsx';
import { TextArea } from '#ui/text-area.tsx';
import { FromLanes } from './from-lanes.tsx';
import { ReferenceFileButton } from './reference-file-button.tsx';
import { useReferenceDraft } from './use-reference-draft.ts';

type ReferenceDialogProps = { turn: RecordingTurn; onClose: () => void };

/** Where what was really said is typed, pasted, opened from a file, or taken from a lane and put right. It is kept as it is typed. */
export function ReferenceDialog({ turn, onClose }: ReferenceDialogProps) {
  const text = useText();
  const { value, file, fault, write, takeFile } = useReferenceDraft(turn);
  const count = text('transcription.reference.words', { count: countWords(value) });

  return (
    <Dialog
      title={text('transcription.reference')}
      onClose={onClose}
      footer={
        <>
          <span className="mr-auto min-w-0 truncate text-f2 text-t3">
            {file === null ? count : `${file} · ${count}`}
          </span>
          <Button icon={<Trash2 size={14} />} disabled={value === ''} onClick={() => write('')}>
            {text('transcription.reference.remove')}
          </Button>
          <Button variant="primary" onClick={onClose}>
            {text('transcription.reference.done')}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-3">
        <p className="text-t3">{text('transcription.reference.help')}</p>
        <TextArea
          data-autofocus
          aria-label={text('transcription.reference')}
          lang={textLanguage(value)}
          value={value}
          placeholder={text('transcription.reference.placeholder')}
          rows={10}
          onChange={(event) => write(event.currentTarget.value)}
          className="reading scroll-slim max-w-none! min-h-40 rounded-control bg-raised px-3 py-2 text-f5 text-t1 shadow-[inset_0_0_0_1px_var(--line2)] forced-border"
        />
        {fault !== null && (
          <Note tone="warn" title={text(`transcription.reference.fault.${fault}`)}>
            {text('transcription.reference.fault.help')}
          </Note>
        )}
        <div className="flex flex-wrap items-center gap-2">
          <ReferenceFileButton turnId={turn.id} onTaken={takeFile} />
          <FromLanes turnId={turn.id} onChoose={write} />
        </div>
      </div>
    </Dialog>
  );
}
