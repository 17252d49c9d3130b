import type { KeyboardEvent, ReactNode } from 'react';
import { ParameterCell } from './parameter-cell.tsx';
import type { CellAddress, ParameterRow, TableLane } from './parameter-row.ts';
import { RowLabel } from './row-label.tsx';

/** What a line asks of its table for one of its cells; `column` counts from the recipe's, 0. */
type LineCells<Name extends string> = {
  isStop: (column: number) => boolean;
  isOpened: (address: CellAddress<Name>) => boolean;
  editorOf: (address: CellAddress<Name>) => ReactNode;
  onFocus: (column: number) => void;
  onMove: (event: KeyboardEvent, column: number) => void;
  onEdit: (address: CellAddress<Name>, anchor: HTMLButtonElement, typed: string) => void;
  onClear: (address: CellAddress<Name>) => void;
};

type ParameterLineProps<Name extends string> = {
  row: ParameterRow<Name>;
  /** The row's place in the whole table, from 0. */
  place: number;
  lanes: readonly TableLane[];
  cells: LineCells<Name>;
};

/** One parameter across the recipe and all lanes. */
export function ParameterLine<Name extends string>({ row, place, lanes, cells }: ParameterLineProps<Name>) {
  return (
    <tr>
      <RowLabel label={row.label} hint={row.hint} />
      {[null, ...lanes].map((lane, column) => {
        const address = { name: row.name, lane: lane?.id ?? null };
        return (
          <ParameterCell
            key={lane?.id ?? ''}
            place={`${place}:${column}`}
            face={lane === null ? row.recipe : row.faceOf(lane.id)}
            letter={lane?.letter ?? null}
            isStop={cells.isStop(column)}
            isOpened={cells.isOpened(address)}
            isLong={row.editor === 'outside'}
            editor={cells.editorOf(address)}
            onFocus={() => cells.onFocus(column)}
            onMove={(event) => cells.onMove(event, column)}
            onEdit={(anchor, typed) => cells.onEdit(address, anchor, typed)}
            onClear={() => cells.onClear(address)}
          />
        );
      })}
    </tr>
  );
}
