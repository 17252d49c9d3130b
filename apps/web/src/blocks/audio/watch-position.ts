import type { SoundPlayer, SoundPlayerState } from './sound-player.ts';

/** What else a player tells; when none of it changes it is where it was last set to. */
const OTHERS = ['playing', 'duration', 'rate', 'loop', 'failed'] as const satisfies readonly (keyof SoundPlayerState)[];

/** How far it moves, in seconds, before that is told while it plays; 0 for every frame. */
type WatchOptions = { step?: number };

/**
 * Calls `onMove` with the position in seconds whenever it may have changed: now, at every frame while it plays that has reached another
 * step, and at every pause and seek. Returns the way to stop it.
 */
export function watchPosition(
  player: SoundPlayer,
  onMove: (seconds: number) => void,
  { step = 0 }: WatchOptions = {},
): () => void {
  let frame = 0;
  let told = Number.NaN;

  function tick(): void {
    frame = requestAnimationFrame(tick);
    const seconds = player.position();
    const reached = step === 0 ? seconds : Math.floor(seconds / step);
    if (step > 0 && reached === told) return;
    told = reached;
    onMove(seconds);
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
