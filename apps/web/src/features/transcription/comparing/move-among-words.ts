import type { WordRow } from './lay-out-rows.ts';

type Move = {
  key: string;
  ctrlKey: boolean;
  /** The column that has the focus. */
  from: number;
  rows: readonly WordRow[];
  widths: readonly number[];
};

/** Where a key leads from a column: to its neighbour, or to what stands above or below it; null when it does not move. */
export function moveAmongWords({ key, ctrlKey, from, rows, widths }: Move): number | null {
  const at = rows.findIndex((row) => from >= row.from && from < row.to);
  const row = rows[at];
  if (row === undefined) return null;
  switch (key) {
    case 'ArrowLeft':
      return from > row.from ? from - 1 : lastOf(rows[at - 1]);
    case 'ArrowRight':
      return from + 1 < row.to ? from + 1 : (rows[at + 1]?.from ?? null);
    case 'ArrowUp':
      return findBelow(rows[at - 1], centreOf(row, from, widths), widths);
    case 'ArrowDown':
      return findBelow(rows[at + 1], centreOf(row, from, widths), widths);
    case 'Home':
      return (ctrlKey ? rows[0] : row)?.from ?? null;
    case 'End':
      return lastOf(ctrlKey ? rows.at(-1) : row);
    default:
      return null;
  }
}

function lastOf(row: WordRow | undefined): number | null {
  return row === undefined ? null : row.to - 1;
}

function centreOf(row: WordRow, column: number, widths: readonly number[]): number {
  const before = widths.slice(row.from, column).reduce((sum, width) => sum + width, 0);
  return before + (widths[column] ?? 0) / 2;
}

/** The column of a row at a distance from its beginning; its last one where it is shorter. */
function findBelow(row: WordRow | undefined, distance: number, widths: readonly number[]): number | null {
  if (row === undefined) return null;
  let end = 0;
  for (let column = row.from; column < row.to; column += 1) {
    end += widths[column] ?? 0;
    if (end > distance) return column;
  }
  return row.to - 1;
}
