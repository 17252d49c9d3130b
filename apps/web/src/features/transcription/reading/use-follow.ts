import { useEffect, useRef, useState, type RefObject } from 'react';
import type { SoundPlayer } from '#blocks/audio/sound-player.ts';
import { scrollerOf } from './scroller-of.ts';
import { showRow } from './show-row.ts';

const SCROLLING_KEYS: readonly string[] = ['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End'];

/**
 * Keeps the row that is spoken in sight while it plays, until the person scrolls or moves in the list; from then on only once playing
 * begins anew, or they go to what is spoken themselves.
 */
export function useFollow(list: RefObject<HTMLElement | null>, player: SoundPlayer) {
  const [isHeld, setHeld] = useState(false);
  const row = useRef<HTMLElement | null>(null);

  useEffect(() => {
    let wasPlaying = player.store.getState().playing;
    return player.store.subscribe(({ playing }) => {
      if (playing && !wasPlaying) setHeld(false);
      wasPlaying = playing;
    });
  }, [player]);

  useEffect(() => {
    const listening = new AbortController();
    const options = { signal: listening.signal, passive: true };
    const holdAround = ({ target }: Event) => {
      const element = list.current;
      if (element !== null && target instanceof Node && scrollerOf(element).contains(target)) setHeld(true);
    };
    window.addEventListener('wheel', holdAround, options);
    window.addEventListener('touchmove', holdAround, options);
    window.addEventListener(
      'pointerdown',
      ({ target }) => {
        // A press on what scrolls itself is one on its scrollbar.
        if (list.current !== null && target === scrollerOf(list.current)) setHeld(true);
      },
      options,
    );
    window.addEventListener(
      'keydown',
      ({ key, target }) => {
        if (SCROLLING_KEYS.includes(key) && target instanceof Node && list.current?.contains(target) === true)
          setHeld(true);
      },
      options,
    );
    return () => listening.abort();
  }, [list]);

  return {
    isHeld,
    /** The row that is spoken now. */
    follow(next: HTMLElement): void {
      row.current = next;
      if (!isHeld && player.store.getState().playing) showRow(next);
    },
    /** Goes back to what is spoken, and follows it again. */
    release(): void {
      setHeld(false);
      if (row.current !== null) showRow(row.current);
    },
  };
}
