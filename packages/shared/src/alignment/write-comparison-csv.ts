import type { AlignedCell, AlignedColumn } from './aligned-transcripts.ts';
import type { WordTime } from './word-time.ts';
import { writeCsv } from './write-csv.ts';
import { writeWords } from './write-words.ts';

/** The columns with their times, and the names of the lanes in their order. */
export type ComparisonTable = {
  columns: readonly AlignedColumn[];
  times: readonly (WordTime | null)[];
  lanes: readonly string[];
};

/**
 * The comparison as CSV, one row per column: seconds at which it begins (empty where unknown), word of the reference (empty between two),
 * and for each lane what it heard and how that differs (`same`, `substituted`, `deleted`, `inserted`, or empty where only others heard words).
 */
export function writeComparisonCsv(
  { columns, times, lanes }: ComparisonTable,
  options?: { hasMark?: boolean },
): string {
  const head = ['seconds', 'reference', ...lanes.flatMap((lane) => [lane, `${lane}: difference`])];
  const rows = columns.map(({ reference, cells }, index) => {
    const start = times[index]?.start ?? null;
    const seconds = start === null ? null : Math.round(start * 1_000) / 1_000;
    return [seconds, reference?.text ?? null, ...cells.flatMap(writeCell)];
  });
  return writeCsv([head, ...rows], options);
}

function writeCell({ kind, words }: AlignedCell): [string, string | null] {
  return [writeWords(words), kind === 'absent' ? null : kind];
}
