/** A silence: when it began and when it ended, in milliseconds. */
export type Stall = { from: number; to: number };

/** Silence between arrivals in milliseconds: half of the gaps, and 95 of 100, are no longer than these. Null without a gap. */
export type Gaps = { p50: number | null; p95: number | null; stalls: Stall[] };

/** People notice a pause of about a second; anything shorter is no stall however fast the answer is otherwise. */
const SHORTEST_STALL_MS = 1_000;
const STALL_IN_GAPS = 5;

/**
 * Measures the gaps between times that rise. A stall is a gap longer than a second and than five times the usual one. The usual
 * one is the median: stalls themselves raise the 95th percentile (in a short answer a single one is it), and an answer that
 * drips slowly but evenly has a pace, not stalls. Silence from the last time to `until` counts as a stall but not as a gap.
 */
export function measureGaps(times: readonly number[], until: number | null): Gaps {
  const gaps = toStalls(times);
  const lengths = gaps.map(({ from, to }) => to - from).toSorted((a, b) => a - b);
  const p50 = percentile(lengths, 0.5);
  const longest = Math.max(SHORTEST_STALL_MS, STALL_IN_GAPS * (p50 ?? 0));
  const silences = until === null ? gaps : toStalls([...times, until]);
  return { p50, p95: percentile(lengths, 0.95), stalls: silences.filter(({ from, to }) => to - from > longest) };
}

function toStalls(times: readonly number[]): Stall[] {
  return times.slice(1).map((to, index) => ({ from: times[index] ?? to, to }));
}

/** The nearest-rank percentile: always a value that was measured. */
function percentile(sorted: readonly number[], share: number): number | null {
  return sorted[Math.ceil(share * sorted.length) - 1] ?? null;
}
