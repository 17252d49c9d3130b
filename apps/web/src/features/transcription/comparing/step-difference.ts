/** The difference after (1) or before (-1) a column; the first or the last where nothing was looked at yet, null where there is none. */
export function stepDifference(differences: readonly number[], from: number | null, step: 1 | -1): number | null {
  const ordered = step === 1 ? differences : differences.toReversed();
  return ordered.find((column) => from === null || (column - from) * step > 0) ?? null;
}
