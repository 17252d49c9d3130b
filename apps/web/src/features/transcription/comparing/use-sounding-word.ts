import { useEffect, useEffectEvent, useRef, type RefObject } from 'react';
import type { SoundPlayer } from '#blocks/audio/sound-player.ts';
import { watchPosition } from '#blocks/audio/watch-position.ts';
import { currentSegment } from '#blocks/transcripts/current-segment.ts';
import type { SoundingSpan } from './list-spans.ts';

type SoundingWordOptions = {
  player: SoundPlayer;
  spans: readonly SoundingSpan[];
  scroller: RefObject<HTMLElement | null>;
  /** Gets the column that sounds, whenever that is another one. */
  onColumn: (column: number) => void;
};

/** Seconds for which a word stays lit behind its end, so that nothing flickers between words. */
const LINGER = 0.25;

/** Marks the word that sounds. At a frame nothing is drawn anew: halving finds the word, and only when it is another an attribute moves. */
export function useSoundingWord({ player, spans, scroller, onColumn }: SoundingWordOptions): void {
  const tellColumn = useEffectEvent(onColumn);
  const sounding = useRef<number | undefined>(undefined);

  useEffect(() => {
    const stop = watchPosition(player, (seconds) => {
      // Before anything has been played nothing sounds.
      const isIdle = seconds === 0 && !player.store.getState().playing;
      const column = isIdle ? undefined : spans[currentSegment(spans, seconds, { linger: LINGER })]?.column;
      if (column === sounding.current) return;
      sounding.current = column;
      markWord(scroller.current, column);
      if (column !== undefined) tellColumn(column);
    });
    return () => {
      stop();
      sounding.current = undefined;
    };
  }, [player, spans, scroller]);

  // A word that has come into sight meanwhile is not marked yet.
  useEffect(() => markWord(scroller.current, sounding.current));
}

function markWord(scroller: HTMLElement | null, column: number | undefined): void {
  const marked = scroller?.querySelector<HTMLElement>('button[data-now]') ?? null;
  const word =
    column === undefined ? null : (scroller?.querySelector<HTMLElement>(`button[data-column="${column}"]`) ?? null);
  if (marked === word) return;
  if (marked !== null) delete marked.dataset['now'];
  if (word !== null) word.dataset['now'] = '';
}
