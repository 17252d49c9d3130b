import { useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { moveInGrid, type GridPlace } from './move-in-grid.ts';

type GridFocus = {
  grid: RefObject<HTMLTableElement | null>;
  isStop: (place: GridPlace) => boolean;
  setStop: (place: GridPlace) => void;
  move: (event: KeyboardEvent, from: GridPlace) => void;
};

/** Roving focus over the cells of a table: one of them takes part in the order of Tab, keys lead from cell to cell. */
export function useGridFocus(size: { rows: number; columns: number }): GridFocus {
  const grid = useRef<HTMLTableElement>(null);
  const [stop, setStop] = useState<GridPlace>({ row: 0, column: 0 });
  // Rows and columns may have gone since the stop was set.
  const [row, column] = [Math.min(stop.row, size.rows - 1), Math.min(stop.column, size.columns - 1)];

  return {
    grid,
    setStop,
    isStop: (place) => place.row === row && place.column === column,
    move: (event, from) => {
      const next = moveInGrid({ key: event.key, ctrlKey: event.ctrlKey, from, ...size });
      if (next === null) return;
      event.preventDefault();
      const cell = grid.current?.querySelector<HTMLElement>(`[data-place="${next.row}:${next.column}"]`);
      cell?.focus({ preventScroll: true });
      // Focus alone leaves a cell where it is that lies half under the pinned columns.
      cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    },
  };
}
