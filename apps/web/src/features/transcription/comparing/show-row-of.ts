import type { WordRow } from './lay-out-rows.ts';

/** How far down the view a row is put that was not in it. */
const PLACE = 0.3;

/** Scrolls so that the row of a column shows; not at all when it does. Tells whether there is such a row. */
export function showRowOf(column: number, rows: readonly WordRow[], scroller: HTMLElement | null): boolean {
  const row = rows.find(({ from, to }) => column >= from && column < to);
  if (row === undefined || scroller === null) return false;
  const { scrollTop, clientHeight } = scroller;
  const isShown = row.top >= scrollTop && row.top + row.height <= scrollTop + clientHeight;
  if (!isShown) scroller.scrollTo({ top: row.top - clientHeight * PLACE, behavior: 'instant' });
  return true;
}
