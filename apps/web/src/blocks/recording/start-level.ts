import type { Level } from './follow-level.ts';

/** The level before anything is measured, at a time of the recording. */
export function startLevel(at: number): Level {
  return { at, peak: 0, shown: 0, held: 0, heldAt: at, told: 0, gathered: 0, clips: 0, soundAt: null, since: at };
}
