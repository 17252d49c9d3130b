import type { PartWord } from './recording-part.ts';

/** A word that both sides have, by its index in each; `run` is how many such words stand in a row around it. */
export type AgreedWord = { before: number; after: number; run: number };

/** What a word that follows on another agreed one counts more: words in a row say more than words here and there. */
const IN_A_ROW = 0.5;
/** What the largest bearable distance in time costs: more than a word is worth, so that of words said again and again no other are taken. */
const FAR_AWAY = 2;

/**
 * Aligns the words of two transcripts of the same stretch of a recording: the pairs of equal words, in order on both sides, that are most
 * and most in a row; of words that are said again and again those that are nearest in time. Words that are farther apart than
 * `tolerance` (seconds) are not the same.
 */
export function alignOverlap(before: readonly PartWord[], after: readonly PartWord[], tolerance: number): AgreedWord[] {
  const width = after.length + 1;
  // The best of all that ends here, and the best of that whose last words are a pair.
  const best = new Float64Array((before.length + 1) * width);
  const paired = new Float64Array(best.length).fill(-Infinity);
  for (const [row, one] of before.entries()) {
    for (const [column, other] of after.entries()) {
      const here = (row + 1) * width + column + 1;
      const corner = row * width + column;
      const value = one.key === other.key ? worth(one, other, tolerance) : -Infinity;
      paired[here] = value + Math.max(best[corner] ?? 0, (paired[corner] ?? -Infinity) + IN_A_ROW);
      best[here] = Math.max(best[here - 1] ?? 0, best[here - width] ?? 0, paired[here] ?? -Infinity);
    }
  }
  return countRuns(tracePairs(best, paired, width));
}

function worth(one: PartWord, other: PartWord, tolerance: number): number {
  const distance = Math.abs(one.from + one.to - other.from - other.to) / 2;
  if (distance > tolerance) return -Infinity;
  return Number.isFinite(tolerance) ? 1 - (FAR_AWAY * distance) / tolerance : 1;
}

function tracePairs(best: Float64Array, paired: Float64Array, width: number): { before: number; after: number }[] {
  const pairs: { before: number; after: number }[] = [];
  let here = best.length - 1;
  let isInRow = false;
  while (here >= width && here % width > 0) {
    const value = best[here] ?? 0;
    // Of equals the last in front and the first behind: there the one ends, and the other begins.
    if (!isInRow && best[here - 1] === value) here -= 1;
    else if (isInRow || paired[here] === value) {
      pairs.push({ before: Math.floor(here / width) - 1, after: (here % width) - 1 });
      const corner = here - width - 1;
      isInRow = (paired[corner] ?? -Infinity) + IN_A_ROW > (best[corner] ?? 0);
      here = corner;
    } else here -= width;
  }
  return pairs.toReversed();
}

function countRuns(pairs: readonly { before: number; after: number }[]): AgreedWord[] {
  const agreed: AgreedWord[] = [];
  for (let start = 0; start < pairs.length;) {
    let end = start + 1;
    while (isNext(pairs[end - 1], pairs[end])) end += 1;
    agreed.push(...pairs.slice(start, end).map((pair) => ({ ...pair, run: end - start })));
    start = end;
  }
  return agreed;
}

function isNext(
  pair: { before: number; after: number } | undefined,
  next: { before: number; after: number } | undefined,
): boolean {
  return pair !== undefined && next?.before === pair.before + 1 && next.after === pair.after + 1;
}
