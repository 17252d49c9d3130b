import type { Level } from './follow-level.ts';

const QUIET_MS = 3_000;

/** Whether nothing has been heard for three seconds of recording. */
export function isQuiet({ at, soundAt, since }: Level): boolean {
  return at - (soundAt ?? since) >= QUIET_MS;
}
