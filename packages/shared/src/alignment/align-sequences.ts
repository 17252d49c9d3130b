import { alignBand } from '#alignment/sequences/align-band.ts';
import { alignmentBand } from '#alignment/sequences/alignment-band.ts';
import type { AlignmentWork } from '#alignment/sequences/alignment-work.ts';
import { compareSpellings } from '#alignment/sequences/compare-spellings.ts';
import { editDistance, type NumberedSequences } from '#alignment/sequences/edit-distance.ts';
import { internKeys } from '#alignment/sequences/intern-keys.ts';
import { splitRegion, type WeighedRegion } from '#alignment/sequences/split-region.ts';
import type { AlignmentStep } from './alignment-step.ts';

/** Cells that are weighed at once, a byte each: more are cut in two before. */
const MOST_CELLS = 2 ** 22;
const MARGIN = 8;

/**
 * Aligns what was heard with the reference by the fewest insertions, deletions and substitutions (Levenshtein, one each), as the word
 * error rate wants it; among alignments of the same distance, the one that reads best is taken (`alignBand`). Steps in order, in which
 * every index of both sequences occurs once. Linear in memory; in time the length times the distance, over 32 where the two differ much.
 */
export function alignSequences(
  reference: readonly string[],
  heard: readonly string[],
  work?: AlignmentWork,
): AlignmentStep[] {
  const { rows, columns, keys } = internKeys(reference, heard);
  const sequences = { rows, columns, vocabulary: keys.length, work };
  const compare = compareSpellings(keys);
  const { head, tail } = countCommon(rows, columns);
  const region = { top: head, bottom: rows.length - tail, left: head, right: columns.length - tail };
  const edits = editDistance({
    ...sequences,
    rows: rows.subarray(region.top, region.bottom),
    columns: columns.subarray(region.left, region.right),
  });
  const steps = sameSteps({ reference: 0, heard: 0, count: head });
  for (const part of cutToSize(sequences, { ...region, edits })) {
    for (const step of alignBand({ rows, columns, region: part, edits: part.edits, compare, work })) steps.push(step);
  }
  return [...steps, ...sameSteps({ reference: region.bottom, heard: region.right, count: tail })];
}

/**
 * How many words both have in common at the beginning, and at the end of what follows; of each, some are left to be weighed, because a
 * word beside a difference may read better elsewhere.
 */
function countCommon(rows: Int32Array, columns: Int32Array): { head: number; tail: number } {
  const most = Math.min(rows.length, columns.length);
  let [head, tail] = [0, 0];
  while (head < most && rows[head] === columns[head]) head += 1;
  if (head === rows.length && head === columns.length) return { head, tail };
  while (tail < most - head && rows.at(-1 - tail) === columns.at(-1 - tail)) tail += 1;
  return { head: Math.max(0, head - MARGIN), tail: Math.max(0, tail - MARGIN) };
}

function sameSteps({ reference, heard, count }: { reference: number; heard: number; count: number }): AlignmentStep[] {
  return Array.from({ length: count }, (_, index) => ({
    kind: 'same',
    reference: reference + index,
    heard: heard + index,
  }));
}

function cutToSize(sequences: NumberedSequences, region: WeighedRegion): WeighedRegion[] {
  const [height, width] = [region.bottom - region.top, region.right - region.left];
  const { below, above } = alignmentBand(height, width, region.edits);
  const breadth = Math.min(width, below + above) + 1;
  if ((height + 1) * breadth <= MOST_CELLS || width < 2) return [region];
  return splitRegion(sequences, region).flatMap((part) => cutToSize(sequences, part));
}
