import { useRef, useState, type RefObject } from 'react';
import type { Comparison } from './comparison.ts';
import { createTextRuler } from './create-text-ruler.ts';
import { layOutRows, type WordRow } from './lay-out-rows.ts';
import { measureColumns, type TextRuler } from './measure-columns.ts';
import { ROW_METRICS } from './row-metrics.ts';
import { useRowWindow } from './use-row-window.ts';

type LayoutOptions = {
  comparison: Comparison;
  differencesOnly: boolean;
  /** What stands before the words, in pixels. */
  label: number;
};

type WordLayout = {
  scroller: RefObject<HTMLDivElement | null>;
  /** Goes on the scroller. */
  attach: (element: HTMLDivElement | null) => (() => void) | undefined;
  onScroll: () => void;
  rows: readonly WordRow[];
  /** Of all columns, in pixels. */
  widths: readonly number[];
  /** The rows that are near enough to be seen: the first and the one after the last. */
  range: [number, number];
};

/** Lays the words of a comparison out in rows that fit the scroller; where only differences are wanted, lines without any are left out. */
export function useWordLayout({ comparison, differencesOnly, label }: LayoutOptions): WordLayout {
  const { columns, lines, lanes } = comparison;
  const scroller = useRef<HTMLDivElement>(null);
  const [ruler, setRuler] = useState<TextRuler | null>(null);
  const widths = ruler === null ? [] : measureColumns(columns, ruler);
  const shown = lines
    .map(({ from, to, isDifferent }, line) => ({ line, from, to, isDifferent }))
    .filter(({ isDifferent }) => isDifferent || !differencesOnly);
  const { rows, range, onScroll, observe } = useRowWindow((width) =>
    layOutRows({
      lines: ruler === null ? [] : shown,
      widths,
      available: width - label - ROW_METRICS.sides,
      rowHeight: ROW_METRICS.reference + lanes.length * ROW_METRICS.lane,
      gaps: ROW_METRICS.gaps,
    }),
  );
  const [attach] = useState(() => (element: HTMLDivElement | null) => {
    scroller.current = element;
    if (element === null) return undefined;
    setRuler(() => createTextRuler(element));
    return observe(element);
  });
  return { scroller, attach, onScroll, rows, widths, range };
}
