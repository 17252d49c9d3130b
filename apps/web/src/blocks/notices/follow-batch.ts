/** Runs that are under way side by side, from the first asking to the last end. */
export type Batch = { startedAt: number; runs: number };

/** What has ended: how many runs at most were under way together, and how long all of it took (milliseconds). */
type EndedBatch = { runs: number; took: number };

/** Shorter than this (milliseconds), nobody has gone elsewhere meanwhile. */
const LONG = 10_000;

/** Follows how many runs are under way at a time `at`; tells a batch that was long, at its end. */
export function followBatch(
  batch: Batch | null,
  { count, at }: { count: number; at: number },
): { batch: Batch | null; ended: EndedBatch | null } {
  if (count > 0) {
    const { startedAt, runs } = batch ?? { startedAt: at, runs: 0 };
    return { batch: { startedAt, runs: Math.max(runs, count) }, ended: null };
  }
  if (batch === null) return { batch: null, ended: null };
  const took = at - batch.startedAt;
  return { batch: null, ended: took < LONG ? null : { runs: batch.runs, took } };
}
