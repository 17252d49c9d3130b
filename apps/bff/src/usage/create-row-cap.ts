/** Names a row as it is, or as one of the others when there are too many. */
export type RowCap = (day: string, row: readonly [string, string, string]) => readonly [string, string, string];

const MOST_ROWS = 1_000;
const OTHERS = ['others', 'others', 'others'] as const;

/** Names come from outside, also those of models that do not exist: of one day so many have a row of their own, the rest share one. */
export function createRowCap(most = MOST_ROWS): RowCap {
  let known = { day: '', rows: new Set<string>() };
  return (day, row) => {
    if (known.day !== day) known = { day, rows: new Set() };
    const name = JSON.stringify(row);
    if (known.rows.size >= most && !known.rows.has(name)) return OTHERS;
    known.rows.add(name);
    return row;
  };
}
