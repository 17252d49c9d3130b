import type { SoundPlayer } from '#blocks/audio/sound-player.ts';

/** Calls `onMove` whenever a player's position may have changed: at every frame while it plays. Returns the way to stop it. */
export function watchPosition(player: SoundPlayer, onMove: () => void): () => void {
  let frame = 0;

  function tick(): void {
    frame = requestAnimationFrame(tick);
    onMove();
  }
  function follow(): void {
    cancelAnimationFrame(frame);
    if (player.store.getState().playing) frame = requestAnimationFrame(tick);
    onMove();
  }

  const unsubscribe = player.store.subscribe(follow);
  follow();
  return () => {
    unsubscribe();
    cancelAnimationFrame(frame);
  };
}
