import { FileText } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useText } from '#i18n/use-text.ts';
import type { RecordingTurn } from '#features/transcription/recordings/recording-turn.ts';
import { Button } from '#ui/button.tsx';

const ReferenceDialog = lazy(async () => ({ default: (await import('./reference-dialog.tsx')).ReferenceDialog }));

/** Opens the words that were really said, where nothing is compared with them yet. */
export function ReferenceButton({ turn }: { turn: RecordingTurn }) {
  const text = useText();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        icon={<FileText size={14} />}
        className="text-t3"
        aria-haspopup="dialog"
        data-tip={text('transcription.reference.help')}
        onClick={() => setOpen(true)}
      >
        {text(turn.reference === null ? 'transcription.reference.add' : 'transcription.reference')}
      </Button>
      {isOpen && (
        <Suspense>
          <ReferenceDialog turn={turn} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
