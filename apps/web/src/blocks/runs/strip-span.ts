/** Axis lengths in milliseconds that a growing strip steps through: each step is far enough from the last that ticks rarely move. */
const STEPS = [1000, 2000, 4000, 6000, 10_000, 15_000, 20_000, 30_000, 45_000, 60_000];

/** Shorter runs share this axis too, so that a short one looks short. */
const SHORTEST = 1000;

/**
 * The axis that the strips of a turn share, in milliseconds: while a run goes on the next round length, afterwards exactly as long as
 * the longest run, but never shorter than a second.
 */
export function stripSpan({ ends, now }: { ends: readonly number[]; now: number | null }): number {
  const longest = Math.max(0, ...ends, now ?? 0);
  if (now === null) return Math.max(longest, SHORTEST);
  return STEPS.find((step) => step >= longest) ?? Math.ceil(longest / 60_000) * 60_000;
}
