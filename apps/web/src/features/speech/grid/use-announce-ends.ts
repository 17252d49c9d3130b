import { useEffect, useRef } from 'react';
import { useFormat } from '#i18n/use-format.ts';
import { useText } from '#i18n/use-text.ts';
import { announce } from '#ui/announce.ts';
import type { Take } from '#features/speech/takes/take-record.ts';
import { nameEnd } from './name-end.ts';

/** Says how each take ended that was seen arriving; kept ones say nothing. */
export function useAnnounceEnds(takes: readonly Take[]): void {
  const text = useText();
  const format = useFormat();
  const live = useRef<ReadonlySet<string>>(new Set());

  useEffect(() => {
    const words = takes
      .filter(({ id }) => live.current.has(id))
      .flatMap(({ letter, request, ending, sound }) => {
        if (ending === null) return [];
        const { voice } = request.request;
        const isHeard = ending.state === 'complete' && sound !== null;
        const state = isHeard
          ? text('speech.complete', { duration: format.duration(sound.duration) })
          : text(nameEnd(ending));
        return [text('speech.grid.ended', { voice, letter, state })];
      });
    live.current = new Set(takes.filter(({ ending }) => ending === null).map(({ id }) => id));
    if (words.length > 0) announce(words.join(' '));
  }, [takes, text, format]);
}
