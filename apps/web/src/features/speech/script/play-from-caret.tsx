import { AudioLines } from 'lucide-react';
import type { RefObject } from 'react';
import { useText } from '#i18n/use-text.ts';
import { Button } from '#ui/button.tsx';
import { useSpeechStore } from '#features/speech/bench/speech-store.ts';
import { playFromOffset } from './seek-to-offset.ts';
import { useTextTake } from './use-text-take.ts';

/**
 * Says that a click on a sentence goes there, and plays from the one that the caret is in; only for a text that is in the transport.
 * Where it would take a line of its own it is left out: the click does the same.
 */
export function PlayFromCaret({ area }: { area: RefObject<HTMLTextAreaElement | null> }) {
  const text = useText();
  const take = useTextTake();
  const value = useSpeechStore((state) => state.bench.text);
  if (take === null) return null;
  return (
    <span className="inline-flex items-center gap-1 text-f2 text-t3 @max-2xl/script:hidden">
      <span className="@max-3xl/script:hidden">{text('speech.script.click')}</span>
      <Button
        size="sm"
        icon={<AudioLines size={14} />}
        onClick={() => playFromOffset(take, { text: value, offset: area.current?.selectionStart ?? 0 })}
      >
        {text('speech.script.play_from_caret')}
      </Button>
    </span>
  );
}
