import { alignmentBand } from './alignment-band.ts';
import type { AlignmentWork } from './alignment-work.ts';
import { sweepDistances } from './sweep-distances.ts';

/** Two sequences of numbers below `vocabulary`; `atMost` where it is known that no more edits are needed. */
export type NumberedSequences = {
  rows: Int32Array;
  columns: Int32Array;
  vocabulary: number;
  atMost?: number;
  work?: AlignmentWork | undefined;
};

/** Edits that the first, narrowest band allows. */
const FEW_EDITS = 64;

/** A band that lets through more edits than this share of the length saves too little to be tried. */
const MANY_EDITS = 1 / 4;

/**
 * The fewest edits (insert, delete, substitute, one each) that turn one sequence into the other: Levenshtein's distance. The band is
 * doubled until the distance fits into it, so that the time goes by the length times the distance.
 */
export function editDistance({ rows, columns, vocabulary, atMost, work }: NumberedSequences): number {
  const longest = Math.max(rows.length, columns.length);
  let edits = atMost ?? Math.abs(rows.length - columns.length) + FEW_EDITS;
  for (;;) {
    if (atMost === undefined && edits > longest * MANY_EDITS) edits = longest;
    const band = alignmentBand(rows.length, columns.length, edits);
    const distance = sweepDistances({ rows, columns, vocabulary, band, work }).at(-1) ?? 0;
    if (distance <= edits) return distance;
    edits = Math.max(1, edits * 2);
  }
}
