import { useEffect } from 'react';
import { LaneMark } from '#blocks/lanes/lane-mark.tsx';
import { useText } from '#i18n/use-text.ts';
import { announce } from '#ui/announce.ts';
import type { Take } from '#features/speech/takes/take-record.ts';

/** Stands beside the play button, which tries again, when the browser could not make a sound of bytes that are there. */
export function UnheardTake({ take }: { take: Take }) {
  const text = useText();
  const words = text('speech.unheard');
  useEffect(() => announce(words), [words]);
  return (
    <p className="flex min-w-0 flex-1 items-center gap-2 py-2 text-f3 text-t2">
      <LaneMark letter={take.letter} size={16} />
      <span className="font-medium text-t1 max-sm:sr-only">{take.request.request.voice}</span>
      <span className="min-w-0">{words}</span>
    </p>
  );
}
