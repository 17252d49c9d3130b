import { TriangleAlert } from 'lucide-react';
import { useText } from '#i18n/use-text.ts';
import { Button } from '#ui/button.tsx';
import { Kbd } from '#ui/kbd.tsx';
import type { Doubts } from './use-doubts.ts';

/** How many doubtful places there are, and the way to step through them; nothing where there are none. */
export function DoubtsButton({ doubts: { doubts, isStepping, begin, leave } }: { doubts: Doubts }) {
  const text = useText();
  if (doubts.length === 0) return null;
  const action = text(isStepping ? 'transcription.doubts.end' : 'transcription.doubts.step');
  const places = text('transcription.doubts.count', { count: doubts.length });
  return (
    <Button
      className="ml-auto max-sm:px-1.5"
      pressed={isStepping}
      icon={<TriangleAlert size={14} aria-hidden className="text-warn" />}
      onClick={isStepping ? leave : begin}
    >
      <span className="text-warn max-sm:sr-only">{places}</span>
      <span aria-hidden className="text-warn sm:hidden">
        {doubts.length}
      </span>
      <span className="text-t2 max-lg:sr-only">{action}</span>
      <Kbd className="pointer-coarse:hidden">{isStepping ? 'Esc' : 'Tab'}</Kbd>
    </Button>
  );
}
