import type { KeyboardEvent } from 'react';

/** Moves the focus among the links of a list of sessions by ArrowUp, ArrowDown, Home and End; `onLeave` is called for up at the first. */
export function stepThroughRows(event: KeyboardEvent<HTMLElement>, onLeave: () => void): void {
  const links = Array.from(event.currentTarget.querySelectorAll<HTMLElement>('[data-session] a'));
  const place = links.findIndex((link) => link === event.target);
  if (place === -1) return;
  const target = { ArrowDown: place + 1, ArrowUp: place - 1, Home: 0, End: links.length - 1 }[event.key];
  if (target === undefined) return;
  event.preventDefault();
  if (target < 0) onLeave();
  else links[target]?.focus();
}
