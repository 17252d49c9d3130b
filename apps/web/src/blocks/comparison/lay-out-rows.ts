import type { ComparisonRow, TextRow } from './comparison-row.ts';
import type { DiffMode } from './diff-side.ts';
import { joinPieces } from './join-pieces.ts';

/** What is drawn: a row, with its number among the differences (0 for none), or rows without difference that are folded away. */
export type DrawnRow =
  | { type: 'row'; key: string; row: ComparisonRow; difference: number }
  | { type: 'fold'; key: string; count: number };

type Layout = { mode: DiffMode; onlyDifferences: boolean };

/**
 * Chooses what of a comparison is drawn, and numbers the differences. In words, sentences of one paragraph that are the same flow together: there is
 * nothing in them to align.
 */
export function layOutRows(rows: readonly ComparisonRow[], { mode, onlyDifferences }: Layout): DrawnRow[] {
  const chosen = mode === 'code' ? rows.filter(({ type }) => type === 'code') : rows;
  const merged = mode === 'words' && !onlyDifferences ? mergeSame(chosen) : chosen;
  const drawn: DrawnRow[] = [];
  let difference = 0;
  merged.forEach((row, index) => {
    const last = drawn.at(-1);
    const key = `${index}`;
    if (row.type !== 'stub' && row.relation !== 'same') {
      difference += 1;
      drawn.push({ type: 'row', key, row, difference });
    } else if (!onlyDifferences) drawn.push({ type: 'row', key, row, difference: 0 });
    else if (row.type === 'stub') return;
    else if (last?.type === 'fold') last.count += 1;
    else drawn.push({ type: 'fold', key, count: 1 });
  });
  return drawn;
}

function mergeSame(rows: readonly ComparisonRow[]): ComparisonRow[] {
  const merged: ComparisonRow[] = [];
  for (const row of rows) {
    const last = merged.at(-1);
    const joined = isSameText(last) && isSameText(row) && row.continues ? joinSame(last, row) : null;
    if (joined === null) merged.push(row);
    else merged[merged.length - 1] = joined;
  }
  return merged;
}

function isSameText(row: ComparisonRow | undefined): row is TextRow {
  return row?.type === 'text' && row.relation === 'same';
}

function joinSame(before: TextRow, row: TextRow): TextRow | null {
  if (before.a === null || before.b === null || row.a === null || row.b === null) return null;
  const [a, b] = [joinPieces([before.a, row.a]), joinPieces([before.b, row.b])];
  return {
    ...before,
    a,
    b,
    runs: [{ type: 'same', a: { from: 0, to: a.text.length }, b: { from: 0, to: b.text.length } }],
  };
}
