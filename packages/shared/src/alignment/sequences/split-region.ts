import type { AlignmentRegion } from './align-band.ts';
import { alignmentBand } from './alignment-band.ts';
import type { NumberedSequences } from './edit-distance.ts';
import { sweepDistances } from './sweep-distances.ts';

/** A region of the distance table with the fewest edits that lead through it. */
export type WeighedRegion = AlignmentRegion & { edits: number };

/**
 * Cuts a region in two at its middle column, so that the best alignments of both are together as good as that of the whole
 * (D. S. Hirschberg, “A linear space algorithm for computing maximal common subsequences”, 1975). Of the rows where it can be cut,
 * one amid equal words is taken, and the nearest to the diagonal of the region.
 */
export function splitRegion(
  { rows, columns, vocabulary, work }: NumberedSequences,
  { top, bottom, left, right, edits }: WeighedRegion,
): [WeighedRegion, WeighedRegion] {
  const middle = Math.floor((left + right) / 2);
  const band = alignmentBand(bottom - top, right - left, edits);
  const body = rows.subarray(top, bottom);
  const sweep = { vocabulary, band, work };
  const before = sweepDistances({ ...sweep, rows: body, columns: columns.subarray(left, middle) });
  const behind = sweepDistances({
    ...sweep,
    rows: body.toReversed(),
    columns: columns.subarray(middle, right).toReversed(),
  });
  const height = bottom - top;
  let [cut, best] = [0, Infinity];
  for (let row = 0; row <= height; row += 1) {
    const at = top + row;
    const isAmidEqual = rows[at - 1] === columns[middle - 1] && rows[at] === columns[middle];
    const distance = (before[row] ?? Infinity) + (behind[height - row] ?? Infinity);
    const offDiagonal = Math.abs(row / height - (middle - left) / (right - left));
    const cost = distance * 4 + (isAmidEqual ? 0 : 2) + offDiagonal;
    if (cost < best) [cut, best] = [row, cost];
  }
  return [
    { top, bottom: top + cut, left, right: middle, edits: before[cut] ?? 0 },
    { top: top + cut, bottom, left: middle, right, edits: behind[height - cut] ?? 0 },
  ];
}
