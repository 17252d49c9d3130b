import { scrollerOf } from './scroller-of.ts';

/** Pixels at the top that the transport may cover, and a line at the bottom. */
const MARGIN = { top: 72, bottom: 32 };
/** How far down the view a row is put that was not in it. */
const PLACE = 0.3;

/** Scrolls so that a row shows; not at all when it does. */
export function showRow(row: Element): void {
  const scroller = scrollerOf(row);
  const view =
    scroller === document.documentElement
      ? new DOMRect(0, 0, innerWidth, innerHeight)
      : scroller.getBoundingClientRect();
  const { top, bottom } = row.getBoundingClientRect();
  if (top >= view.top + MARGIN.top && bottom <= view.bottom - MARGIN.bottom) return;
  // At its ends a list cannot be scrolled farther; then this changes nothing.
  scroller.scrollBy({ top: top - view.top - view.height * PLACE, behavior: 'instant' });
}
