import type { AlignmentStep } from '#alignment/alignment-step.ts';
import { alignmentBand } from './alignment-band.ts';
import type { AlignmentWork } from './alignment-work.ts';
import { MOST_ALIKE, type CompareSpellings } from './compare-spellings.ts';

/** A part of the distance table: rows from `top`, columns from `left`, up to and without the others. */
export type AlignmentRegion = { top: number; bottom: number; left: number; right: number };

/** A region whose distance is `edits`. */
export type BandAlignment = {
  rows: Int32Array;
  columns: Int32Array;
  region: AlignmentRegion;
  edits: number;
  compare: CompareSpellings;
  work?: AlignmentWork | undefined;
};

/** One edit outweighs all that makes alignments of the same distance read better or worse. */
const EDIT = 2 ** 32;
const SAME_WORD = 8;
const SAME_NEIGHBOUR = 2;
const DIAGONAL = 0;
const DOWN = 1;
const RIGHT = 2;

/**
 * The alignment of a region with the fewest edits that reads best: of those it has the most equal words, those beside other equal
 * words first, and puts words that are spelt alike in each other's place; what is left over stands behind what was replaced.
 */
export function alignBand(alignment: BandAlignment): AlignmentStep[] {
  const { region, edits, work } = alignment;
  const [height, width] = [region.bottom - region.top, region.right - region.left];
  const { below, above } = alignmentBand(height, width, edits);
  // Cell (row, column) is at column − row + below: the one above it is at the next place, the one diagonally before it at the same.
  const costs = new Float64Array(below + above + 2).fill(Infinity);
  const rows: MovesOfRow[] = [];
  for (let row = 0; row <= height; row += 1) {
    const start = Math.max(0, below - row);
    const moves = new Uint8Array(Math.min(below + above, width - row + below) + 1 - start);
    if (row === 0) startRow(costs.subarray(start), moves);
    else weighRow({ alignment, costs, moves, row, start, shift: row - below });
    rows.push({ moves, shift: start + row - below });
    if (work !== undefined) work.cells += moves.length;
  }
  return walkBack(alignment, rows);
}

/** How the cells of a row, from column `shift`, are reached. */
type MovesOfRow = { moves: Uint8Array; shift: number };

function startRow(costs: Float64Array, moves: Uint8Array): void {
  for (let column = 0; column < moves.length; column += 1) costs[column] = column * EDIT;
  moves.fill(RIGHT);
}

type RowWeighing = {
  alignment: BandAlignment;
  costs: Float64Array;
  moves: Uint8Array;
  row: number;
  start: number;
  shift: number;
};

/** Weighs the cells of one row within the band: `costs` are those of the row above before, and those of this row after. */
function weighRow({ alignment, costs, moves, row, start, shift }: RowWeighing): void {
  const { rows, columns, region, compare } = alignment;
  const at = region.top + row - 1;
  const word = rows[at] ?? -1;
  let before = Infinity;
  for (let cell = 0; cell < moves.length; cell += 1) {
    const place = start + cell;
    const across = region.left + place + shift - 1;
    const other = columns[across] ?? -1;
    const diagonal = costs[place] ?? Infinity;
    const down = (costs[place + 1] ?? Infinity) + EDIT;
    const right = before + EDIT;
    let best = diagonal + EDIT;
    if (word === other) {
      best = diagonal - SAME_WORD;
      if (at > 0 && rows[at - 1] === columns[across - 1]) best -= SAME_NEIGHBOUR;
      if (at + 1 < rows.length && rows[at + 1] === columns[across + 1]) best -= SAME_NEIGHBOUR;
    } else if (best - MOST_ALIKE <= down && best - MOST_ALIKE <= right) {
      best -= compare(word, other);
    }
    let move = DIAGONAL;
    if (down <= best) [best, move] = [down, DOWN];
    if (right <= best) [best, move] = [right, RIGHT];
    costs[place] = best;
    before = best;
    moves[cell] = move;
  }
}

/** The steps of the way that the moves tell, from its beginning. */
function walkBack({ rows, columns, region }: BandAlignment, reached: readonly MovesOfRow[]): AlignmentStep[] {
  const steps: AlignmentStep[] = [];
  let row = region.bottom - region.top;
  let column = region.right - region.left;
  while (row > 0 || column > 0) {
    const { moves, shift } = reached[row] ?? { moves: [], shift: 0 };
    const move = moves[column - shift] ?? DIAGONAL;
    if (move !== RIGHT) row -= 1;
    if (move !== DOWN) column -= 1;
    const [reference, heard] = [region.top + row, region.left + column];
    if (move === DOWN) steps.push({ kind: 'deleted', reference, heard: null });
    else if (move === RIGHT) steps.push({ kind: 'inserted', reference: null, heard });
    else steps.push({ kind: rows[reference] === columns[heard] ? 'same' : 'substituted', reference, heard });
  }
  return steps.toReversed();
}
