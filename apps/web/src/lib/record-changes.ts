import * as v from 'valibot';
import { STORE_NAMES, type StoreName } from './store-names.ts';
import { openTabChannel } from './open-tab-channel.ts';

/** What became of one record, of which session where it is a part of one, and whether another tab did it. */
export type RecordChange = {
  store: StoreName;
  id: string;
  sessionId: string | null;
  isRemoved: boolean;
};

type Listener = (changes: readonly RecordChange[], from: 'here' | 'other_tab') => void;

const message = v.object({
  kind: v.literal('records'),
  changes: v.array(
    v.object({
      store: v.picklist(STORE_NAMES),
      id: v.string(),
      sessionId: v.nullable(v.string()),
      isRemoved: v.boolean(),
    }),
  ),
});

const listeners = new Map<StoreName, Set<Listener>>();

/** What anything else says on the channel is not for us. */
const channel = openTabChannel((data) => {
  const read = v.safeParse(message, data);
  if (read.success) tell(read.output.changes, 'other_tab');
});

/** Calls `listener` after every change of a store, here or in another tab; returns the way to end that. */
export function onRecordsChanged(store: StoreName, listener: Listener): () => void {
  const known = listeners.get(store) ?? new Set();
  listeners.set(store, known.add(listener));
  return () => known.delete(listener);
}

/** Tells the listeners of this page and of the other tabs what has changed. */
export function tellRecordsChanged(changes: readonly RecordChange[]): void {
  if (changes.length === 0) return;
  tell(changes, 'here');
  channel.send({ kind: 'records', changes });
}

function tell(changes: readonly RecordChange[], from: 'here' | 'other_tab'): void {
  for (const [store, own] of Map.groupBy(changes, (change) => change.store)) {
    for (const listener of listeners.get(store) ?? []) listener(own, from);
  }
}
