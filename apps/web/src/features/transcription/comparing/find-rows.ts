import type { WordRow } from './lay-out-rows.ts';

/** The rows of which something lies between two heights (pixels), as the first and the one after the last. */
export function findRows(rows: readonly WordRow[], { top, bottom }: { top: number; bottom: number }): [number, number] {
  const from = countBefore(rows, (row) => row.top + row.height <= top);
  return [
    from,
    Math.max(
      from,
      countBefore(rows, (row) => row.top < bottom),
    ),
  ];
}

/** How many rows, from the first on, are before a place; halving keeps it cheap at every frame of scrolling. */
function countBefore(rows: readonly WordRow[], isBefore: (row: WordRow) => boolean): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const row = rows[middle];
    if (row !== undefined && isBefore(row)) low = middle + 1;
    else high = middle;
  }
  return low;
}
