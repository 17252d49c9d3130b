import type { StoreName } from './open-database.ts';

type Listener = () => void;

const listeners = new Map<StoreName, Set<Listener>>();

/** Calls `listener` after every change of a store; returns the way to end that. */
export function onRecordsChanged(store: StoreName, listener: Listener): () => void {
  const known = listeners.get(store) ?? new Set();
  listeners.set(store, known.add(listener));
  return () => known.delete(listener);
}

/** Tells the listeners of these stores that records changed. */
export function tellRecordsChanged(stores: Iterable<StoreName>): void {
  for (const store of new Set(stores)) {
    for (const listener of listeners.get(store) ?? []) listener();
  }
}
