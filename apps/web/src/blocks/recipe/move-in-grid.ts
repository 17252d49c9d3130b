/** A cell by its place: rows and columns from 0. */
export type GridPlace = { row: number; column: number };

type Move = { key: string; ctrlKey: boolean; from: GridPlace; rows: number; columns: number };

/** Where a key leads from a cell, as the ARIA grid pattern has it; null when the key does not move. Edges hold. */
export function moveInGrid({ key, ctrlKey, from: { row, column }, rows, columns }: Move): GridPlace | null {
  const [lastRow, lastColumn] = [rows - 1, columns - 1];
  switch (key) {
    case 'ArrowUp':
      return { row: Math.max(0, row - 1), column };
    case 'ArrowDown':
      return { row: Math.min(lastRow, row + 1), column };
    case 'ArrowLeft':
      return { row, column: Math.max(0, column - 1) };
    case 'ArrowRight':
      return { row, column: Math.min(lastColumn, column + 1) };
    case 'Home':
      return { row: ctrlKey ? 0 : row, column: 0 };
    case 'End':
      return { row: ctrlKey ? lastRow : row, column: lastColumn };
    default:
      return null;
  }
}
