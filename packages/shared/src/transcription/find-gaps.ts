/** The stretches from the first start to the last end that no stretch with `isCovered` covers, in seconds and in order. */
export function findGaps(
  stretches: readonly { start: number; end: number; isCovered: boolean }[],
): { start: number; end: number }[] {
  const gaps: { start: number; end: number }[] = [];
  let reached = Math.min(...stretches.map(({ start }) => start));
  const whole = Math.max(...stretches.map(({ end }) => end));
  for (const { start, end } of stretches.filter(({ isCovered }) => isCovered).toSorted((a, b) => a.start - b.start)) {
    if (start > reached) gaps.push({ start: reached, end: start });
    reached = Math.max(reached, end);
  }
  return whole > reached ? [...gaps, { start: reached, end: whole }] : gaps;
}
