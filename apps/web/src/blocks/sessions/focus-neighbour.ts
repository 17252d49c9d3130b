/** Moves the focus to the link of the row beside this one, which is about to vanish with the focus in it. */
export function focusNeighbour(within: Element): void {
  const row = within.closest('[data-session]');
  const rows = Array.from(document.querySelectorAll('[data-session]'));
  const place = row === null ? -1 : rows.indexOf(row);
  if (place === -1) return;
  const neighbour = rows[place + 1] ?? rows[place - 1];
  neighbour?.querySelector('a')?.focus();
}
