import { useState, type UIEvent } from 'react';

/** Rows drawn beyond what is seen, so that scrolling shows no gaps. */
const SPARE_ROWS = 12;

type RowWindow = {
  /** The first row to draw and the one after the last. */
  from: number;
  to: number;
  onScroll: (event: UIEvent<HTMLElement>) => void;
  /** Goes on the scroller. */
  ref: (element: HTMLElement | null) => (() => void) | undefined;
};

/** Which rows of a long list of equal height to draw; the rest is empty space of the same size. */
export function useWindow({ count, rowHeight }: { count: number; rowHeight: number }): RowWindow {
  const [view, setView] = useState({ top: 0, height: 0 });
  const [ref] = useState(() => (element: HTMLElement | null) => {
    if (element === null) return undefined;
    const observer = new ResizeObserver(() => setView({ top: element.scrollTop, height: element.clientHeight }));
    observer.observe(element);
    return () => observer.disconnect();
  });
  return {
    from: Math.max(0, Math.floor(view.top / rowHeight) - SPARE_ROWS),
    to: Math.min(count, Math.ceil((view.top + view.height) / rowHeight) + SPARE_ROWS),
    onScroll: ({ currentTarget }) => setView({ top: currentTarget.scrollTop, height: currentTarget.clientHeight }),
    ref,
  };
}
