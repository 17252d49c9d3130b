import { useState, type ReactNode } from 'react';
import { GroupHead } from './group-head.tsx';
import { ParameterHead } from './parameter-head.tsx';
import { ParameterLine } from './parameter-line.tsx';
import type { CellAddress, ParameterGroup, TableLane } from './parameter-row.ts';
import { TableFrame } from './table-frame.tsx';
import { useGridFocus } from './use-grid-focus.ts';

/** An edit that goes on in a cell. */
export type CellEdit<Name extends string> = {
  address: CellAddress<Name>;
  /** The character that began the edit, else empty. */
  typed: string;
  /** Ends the edit; `isBack`: the cell gets the focus again. */
  onDone: (isBack: boolean) => void;
};

type ParameterTableProps<Name extends string> = {
  label: string;
  groups: readonly ParameterGroup<Name>[];
  lanes: readonly TableLane[];
  /** The cell whose value is being edited outside the table. */
  opened: CellAddress<Name> | null;
  /** The editor of a short value: a text-cell-editor or a select-cell-editor. */
  renderEditor: (edit: CellEdit<Name>) => ReactNode;
  /** Opens the editor of a long value; `anchor` is the cell's button, which gets the focus back afterwards. */
  onOpen: (address: CellAddress<Name>, anchor: HTMLButtonElement) => void;
  /** Unlinks a lane's override, or empties the recipe's cell. */
  onClear: (address: CellAddress<Name>) => void;
};

type Editing<Name extends string> = { address: CellAddress<Name>; typed: string; anchor: HTMLButtonElement };

/**
 * A recipe and its overrides: a row for each parameter, a column for the recipe and one for each lane. A grid for the keyboard: arrows
 * move, Enter or F2 or a character edits, Delete unlinks.
 */
export function ParameterTable<Name extends string>({ label, groups, lanes, ...rest }: ParameterTableProps<Name>) {
  const { opened, renderEditor, onOpen, onClear } = rest;
  const [editing, setEditing] = useState<Editing<Name> | null>(null);
  const rows = groups.flatMap((group) => group.rows);
  const { grid, isStop, setStop, move } = useGridFocus({ rows: rows.length, columns: lanes.length + 1 });

  const editorOf = (address: CellAddress<Name>) => {
    if (editing === null || !isSame(editing.address, address)) return null;
    const onDone = (isBack: boolean) => {
      setEditing(null);
      if (isBack) editing.anchor.focus();
    };
    return renderEditor({ address, typed: editing.typed, onDone });
  };

  return (
    <TableFrame laneCount={lanes.length}>
      <table
        ref={grid}
        // The ARIA pattern of a data grid is a table with this role.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role
        role="grid"
        aria-label={label}
        className="w-full min-w-[calc(var(--name)+var(--recipe)+var(--lanes)*var(--lane-width))] table-fixed border-separate border-spacing-0 text-f3"
      >
        <ParameterHead lanes={lanes} />
        {groups.map((group) => (
          <tbody key={group.id}>
            <GroupHead label={group.label} columns={lanes.length + 2} />
            {group.rows.map((row) => {
              const place = rows.indexOf(row);
              return (
                <ParameterLine
                  key={row.name}
                  row={row}
                  place={place}
                  lanes={lanes}
                  cells={{
                    isStop: (column) => isStop({ row: place, column }),
                    isOpened: (address) => opened !== null && isSame(opened, address),
                    editorOf,
                    onFocus: (column) => setStop({ row: place, column }),
                    onMove: (event, column) => move(event, { row: place, column }),
                    onEdit: (address, anchor, typed) => {
                      if (row.editor === 'outside') onOpen(address, anchor);
                      else setEditing({ address, anchor, typed });
                    },
                    onClear,
                  }}
                />
              );
            })}
          </tbody>
        ))}
      </table>
    </TableFrame>
  );
}

function isSame<Name extends string>(a: CellAddress<Name>, b: CellAddress<Name>): boolean {
  return a.name === b.name && a.lane === b.lane;
}
