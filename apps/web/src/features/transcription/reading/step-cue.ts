/** Within a cue for longer than this, in seconds, “previous” is its own beginning. */
const AGAIN = 1;
/** Positions of media elements are rounded. */
const ROUNDING = 0.005;

/** Where the cue before (−1) or after (1) a position begins, in seconds; null after the last and without any. */
export function stepCue(
  cues: readonly { start: number }[],
  { position, step }: { position: number; step: -1 | 1 },
): number | null {
  const starts = cues.map(({ start }) => start);
  if (step === 1) return starts.find((start) => start > position + ROUNDING) ?? null;
  return starts.findLast((start) => start < position - AGAIN) ?? starts[0] ?? null;
}
