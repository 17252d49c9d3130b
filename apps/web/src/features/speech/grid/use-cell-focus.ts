import type { KeyboardEvent, RefObject } from 'react';
import { moveInGrid, type GridPlace } from '#blocks/recipe/move-in-grid.ts';
import { useGridFocus } from '#blocks/recipe/use-grid-focus.ts';
import { carrySound } from './carry-sound.ts';
import type { CellRow } from './list-cells.ts';

/** The cells of a row in the grid's keyboard: one of all cells is where Tab stops. */
export type RowFocus = {
  isStop: (column: number) => boolean;
  onFocus: (column: number) => void;
  onMove: (event: KeyboardEvent, column: number) => void;
};

type CellFocus = { grid: RefObject<HTMLTableElement | null>; focusOf: (row: number) => RowFocus };

/** Roving focus over the cells that are shown; from the cell that sounds, the arrows take the sound along. */
export function useCellFocus(rows: readonly CellRow[], columns: number): CellFocus {
  const size = { rows: rows.length, columns };
  const { grid, isStop, setStop, move } = useGridFocus(size);
  const takeAt = ({ row, column }: GridPlace) => rows[row]?.cells[column]?.take ?? null;

  function handleMove(event: KeyboardEvent, from: GridPlace) {
    move(event, from);
    const to = moveInGrid({ key: event.key, ctrlKey: event.ctrlKey, from, ...size });
    if (to !== null) carrySound({ from: takeAt(from), to: takeAt(to) });
  }

  return {
    grid,
    focusOf: (row) => ({
      isStop: (column) => isStop({ row, column }),
      onFocus: (column) => setStop({ row, column }),
      onMove: (event, column) => handleMove(event, { row, column }),
    }),
  };
}
