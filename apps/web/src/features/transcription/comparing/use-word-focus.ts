import { useEffect, useRef, useState, type FocusEvent, type KeyboardEvent, type RefObject } from 'react';
import type { WordRow } from './lay-out-rows.ts';
import { moveAmongWords } from './move-among-words.ts';
import { showRowOf } from './show-row-of.ts';

type WordFocusOptions = {
  scroller: RefObject<HTMLElement | null>;
  rows: readonly WordRow[];
  widths: readonly number[];
};

type WordFocus = {
  /** The column that was looked at last, if it is shown. */
  current: number | null;
  /** Its row, which stays in the page when it is scrolled away: the focus would be lost with it. */
  row: WordRow | null;
  /** Shows a column and gives it the focus. */
  go: (column: number) => void;
  onFocus: (event: FocusEvent) => void;
  onKeyDown: (event: KeyboardEvent) => void;
};

/** Roving focus over words of which only those in sight are in the page. */
export function useWordFocus({ scroller, rows, widths }: WordFocusOptions): WordFocus {
  const [looked, setLooked] = useState<number | null>(null);
  const wanted = useRef<number | null>(null);
  const row = rows.find(({ from, to }) => looked !== null && looked >= from && looked < to) ?? null;

  // The word may be drawn only once its row is in sight.
  useEffect(() => {
    const word = wanted.current === null ? null : scroller.current?.querySelector<HTMLElement>(wordAt(wanted.current));
    if (word === null || word === undefined) return;
    wanted.current = null;
    word.focus({ preventScroll: true });
  });

  function go(column: number): void {
    if (!showRowOf(column, rows, scroller.current)) return;
    wanted.current = column;
    setLooked(column);
    // A word that was looked at last, and left, changes nothing that would be drawn.
    if (column === looked) scroller.current?.querySelector<HTMLElement>(wordAt(column))?.focus({ preventScroll: true });
  }

  return {
    current: row === null ? null : looked,
    row,
    go,
    onFocus: ({ target }) => {
      const column = readColumn(target);
      if (column !== null) setLooked(column);
    },
    onKeyDown: (event) => {
      const from = readColumn(event.target);
      if (from === null || event.altKey || event.metaKey) return;
      const to = moveAmongWords({ key: event.key, ctrlKey: event.ctrlKey, from, rows, widths });
      if (to === null) return;
      event.preventDefault();
      go(to);
    },
  };
}

function wordAt(column: number): string {
  return `button[data-column="${column}"]`;
}

function readColumn(target: EventTarget): number | null {
  const column = target instanceof HTMLButtonElement ? target.dataset['column'] : undefined;
  return column === undefined ? null : Number(column);
}
