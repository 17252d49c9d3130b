import { useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';

const listeners = new Set<() => void>();
let isPrinting = false;

/** Whether the page is being put on paper: then all of it has to be there. */
export function usePrinting(): boolean {
  return useSyncExternalStore(subscribe, () => isPrinting);
}

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) {
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    removeEventListener('beforeprint', begin);
    removeEventListener('afterprint', end);
  };
}

function begin(): void {
  isPrinting = true;
  tell();
}

function end(): void {
  isPrinting = false;
  tell();
}

/** What is to be printed must be there when the event is over. */
function tell(): void {
  flushSync(() => {
    for (const listener of listeners) listener();
  });
}
