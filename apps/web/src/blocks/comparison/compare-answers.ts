import type { ComparisonRow } from './comparison-row.ts';
import { countDifferences, type DifferenceCounts } from './count-differences.ts';
import { listRows } from './list-rows.ts';
import { readPieces } from './read-pieces.ts';

/** Two answers side by side. `isIdentical` means to the byte. */
export type AnswerComparison = { rows: readonly ComparisonRow[]; counts: DifferenceCounts; isIdentical: boolean };

/** Compares two answers (Markdown): prose by sentence and word, code by line and word, wherever either stands. */
export function compareAnswers(a: string, b: string): AnswerComparison {
  const sides = { a: readPieces(a), b: readPieces(b) };
  const rows = listRows(sides);
  return { rows, counts: countDifferences(rows, sides), isIdentical: a === b };
}
