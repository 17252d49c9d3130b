import type { AlignmentBand } from './alignment-band.ts';
import type { AlignmentWork } from './alignment-work.ts';

/** Two sequences of numbers below `vocabulary`, and the band of the distance table that is looked at. */
export type DistanceSweep = {
  rows: Int32Array;
  columns: Int32Array;
  vocabulary: number;
  band: AlignmentBand;
  work?: AlignmentWork | undefined;
};

/** More than any distance, and still exact when two of them are added. */
const UNREACHED = 2 ** 29;

/**
 * The last column of the distance table: the fewest edits from each beginning of `rows` (none to all of it) to all of `columns`. It is
 * exact where an alignment within the band is as good as any, else too much.
 *
 * 32 rows are worked at once, as differences between neighbouring cells (G. Myers, “A fast bit-vector algorithm for approximate string
 * matching based on dynamic programming”, 1999, with the blocks of H. Hyyrö, 2003). A block of rows goes through all its columns before
 * the next one begins: nothing longer than the sequences is kept. Outside the band each step counts as an edit, which is what it costs
 * at most.
 */
export function sweepDistances({ rows, columns, vocabulary, band, work }: DistanceSweep): Int32Array {
  const [height, width] = [rows.length, columns.length];
  const last = new Int32Array(height + 1).fill(UNREACHED);
  if (width <= band.above) last[0] = width;
  // How the distance changes from the column before, in the row above the block.
  const carries = new Int8Array(width + 1).fill(1);
  const places = new Int32Array(vocabulary);
  let corner = 0;
  let left = 0;
  for (let top = 0; top < height; top += 32) {
    const size = Math.min(32, height - top);
    const first = Math.max(0, top - band.below);
    if (first > width) break;
    for (; left < first; left += 1) corner += carries[left + 1] ?? 0;
    const end = Math.min(width, top + size + band.above);
    const block = { top, size, first, end };
    const { plus, minus, change } = sweepBlock({ rows, columns, carries, places, block });
    corner += size;
    if (work !== undefined) work.blocks += end - first;
    if (end === width) writeColumn(last, { top, size, plus, minus, bottom: corner + change });
  }
  return last;
}

type Block = { top: number; size: number; first: number; end: number };

type BlockSweep = { rows: Int32Array; columns: Int32Array; carries: Int8Array; places: Int32Array; block: Block };

/** Moves a block of rows through its columns: where its last column rises and falls from row to row, and how much its lowest row changed. */
function sweepBlock({ rows, columns, carries, places, block: { top, size, first, end } }: BlockSweep) {
  for (let bit = 0; bit < size; bit += 1) {
    const symbol = rows[top + bit] ?? 0;
    places[symbol] = (places[symbol] ?? 0) | (1 << bit);
  }
  let [plus, minus, change] = [-1, 0, 0];
  const lowest = size - 1;
  for (let column = first; column < end; column += 1) {
    const carry = carries[column + 1] ?? 0;
    const falls = carry >>> 31;
    const equal = places[columns[column] ?? 0] ?? 0;
    const vertical = equal | minus;
    const same = equal | falls;
    const horizontal = (((same & plus) + plus) ^ plus) | same;
    const up = minus | ~(horizontal | plus);
    const down = plus & horizontal;
    const out = ((up >>> lowest) & 1) - ((down >>> lowest) & 1);
    carries[column + 1] = out;
    change += out;
    const rising = (up << 1) | ((carry + 1) >> 1);
    plus = (down << 1) | falls | ~(vertical | rising);
    minus = rising & vertical;
  }
  for (let bit = 0; bit < size; bit += 1) places[rows[top + bit] ?? 0] = 0;
  return { plus, minus, change };
}

type BlockColumn = { top: number; size: number; plus: number; minus: number; bottom: number };

function writeColumn(last: Int32Array, { top, size, plus, minus, bottom }: BlockColumn): void {
  let distance = bottom;
  for (let bit = size - 1; bit >= 0; bit -= 1) {
    last[top + bit + 1] = distance;
    distance -= ((plus >>> bit) & 1) - ((minus >>> bit) & 1);
  }
}
