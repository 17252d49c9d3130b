import type { SoundPlayer, SoundPlayerState } from './sound-player.ts';

/** What else a player tells; when none of it changes it is where it was last set to. */
const OTHERS = ['playing', 'duration', 'rate', 'loop', 'failed'] as const satisfies readonly (keyof SoundPlayerState)[];

/**
 * Calls `onMove` with the position in seconds whenever it may have changed: now, at every frame while it plays, and at every pause and
 * seek. Returns the way to stop it.
 */
export function watchPosition(player: SoundPlayer, onMove: (seconds: number) => void): () => void {
  let frame = 0;

  function tick(): void {
    frame = requestAnimationFrame(tick);
    onMove(player.position());
  }
  function follow(isSeek: boolean): void {
    cancelAnimationFrame(frame);
    const { playing, at } = player.store.getState();
    if (playing) frame = requestAnimationFrame(tick);
    // A seek is told before the sound is there.
    onMove(playing && !isSeek ? player.position() : at);
  }

  const unsubscribe = player.store.subscribe((state, before) =>
    follow(OTHERS.every((key) => state[key] === before[key])),
  );
  follow(false);
  return () => {
    unsubscribe();
    cancelAnimationFrame(frame);
  };
}
