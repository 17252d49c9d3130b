import { useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';

const listeners = new Set<() => void>();
let isPrinting = false;
let leave: (() => void) | null = null;

/** Whether the page is being put on paper, or shown as it would be there: then all of it has to be there. */
export function usePrinting(): boolean {
  return useSyncExternalStore(subscribe, () => isPrinting);
}

function subscribe(listener: () => void): () => void {
  leave ??= watch();
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    leave?.();
    leave = null;
  };
}

function watch(): () => void {
  const controller = new AbortController();
  const { signal } = controller;
  const paper = matchMedia('print');
  isPrinting = paper.matches;
  addEventListener('beforeprint', () => change(true), { signal });
  addEventListener('afterprint', () => change(false), { signal });
  paper.addEventListener('change', ({ matches }) => change(matches), { signal });
  return () => controller.abort();
}

/** What is to be printed must be there when the event is over. */
function change(now: boolean): void {
  if (now === isPrinting) return;
  isPrinting = now;
  flushSync(() => {
    for (const listener of listeners) listener();
  });
}
