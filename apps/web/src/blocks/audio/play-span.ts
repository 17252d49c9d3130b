import type { SoundPlayer } from './sound-player.ts';
import { watchPosition } from './watch-position.ts';

/**
 * Plays from `start` to `end` (seconds) and pauses there. It lets go as soon as somebody pauses or seeks. Call it inside the click, which is
 * what lets the page sound. Returns the way to let go earlier, which leaves the sound as it is.
 */
export function playSpan(player: SoundPlayer, { start, end }: { start: number; end: number }): () => void {
  player.seek(start);
  player.play();
  const { at } = player.store.getState();
  let isOver = false;
  let stopWatching: (() => void) | null = null;

  function letGo(): void {
    isOver = true;
    stopWatching?.();
  }

  stopWatching = watchPosition(player, (position) => {
    if (isOver) return;
    const now = player.store.getState();
    // Only a seek or a pause changes where it was last set to.
    if (!now.playing || now.at !== at) return letGo();
    if (position < end) return;
    letGo();
    player.pause();
  });
  if (isOver) stopWatching();
  return letGo;
}
