import { useState } from 'react';
import { findRows } from './find-rows.ts';
import type { WordRow } from './lay-out-rows.ts';

/** Pixels that are drawn beyond what is seen, so that scrolling shows no gaps. */
const SPARE = 400;

type RowWindow = {
  rows: readonly WordRow[];
  /** The rows to draw: the first and the one after the last. */
  range: [number, number];
  onScroll: () => void;
  /** Begins to look at the scroller; returns the way to stop. */
  observe: (element: HTMLElement) => () => void;
};

/** Lays rows out for the width of a scroller, and tells which of them to draw; the rest is empty space of the same size. */
export function useRowWindow(lay: (width: number) => readonly WordRow[]): RowWindow {
  const [view, setView] = useState({ top: 0, height: 0, width: 0 });
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const [observe] = useState(() => (element: HTMLElement) => {
    const observer = new ResizeObserver(() => setView(readView(element)));
    observer.observe(element);
    setScroller(element);
    return () => observer.disconnect();
  });
  const rows = lay(view.width);
  return {
    rows,
    range: findRows(rows, { top: view.top - SPARE, bottom: view.top + view.height + SPARE }),
    onScroll: () => {
      if (scroller === null) return;
      const next = readView(scroller);
      // Half of what is spare: rows are drawn anew long before a gap is seen, and seldom.
      if (Math.abs(next.top - view.top) > SPARE / 2) setView(next);
    },
    observe,
  };
}

function readView({ scrollTop: top, clientHeight: height, clientWidth: width }: HTMLElement) {
  return { top, height, width };
}
