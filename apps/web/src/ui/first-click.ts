import type { MouseEvent } from 'react';

/**
 * A click handler that leaves out the second click of a double click: it would stop what the first began, or ask a second time where that
 * has ended in between. `detail` counts the clicks in one place, and is 0 for the keyboard (UI Events, `click`).
 */
export function firstClick(press: () => unknown): (event: MouseEvent) => void {
  return ({ detail }) => {
    if (detail < 2) press();
  };
}
