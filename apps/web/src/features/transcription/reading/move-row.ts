import { stopAtRow } from './stop-at-row.ts';

const STEPS: Record<string, (at: number, last: number) => number> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

/** Moves the focus from one row of a list of cues to another, as a key asks for it; tells whether it does. The list stays one stop for Tab. */
export function moveRow(list: HTMLElement, from: HTMLElement, key: string): boolean {
  const rows = [...list.querySelectorAll<HTMLElement>('[data-cue]:not([hidden])')];
  const next = STEPS[key]?.(rows.indexOf(from), rows.length - 1);
  if (next === undefined) return false;
  const row = rows[next];
  if (row === undefined) return false;
  stopAtRow(list, row);
  row.focus();
  return true;
}
