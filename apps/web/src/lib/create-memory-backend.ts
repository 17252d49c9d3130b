import * as v from 'valibot';
import { STORE_NAMES, type AnyRecord, type StoreName } from './open-database.ts';
import type { Change, RecordBackend } from './record-backend.ts';

const part = v.looseObject({ id: v.string(), sessionId: v.string(), seq: v.number() });

/** Records that live as long as the page, for browsers that deny IndexedDB. */
export function createMemoryBackend(): RecordBackend {
  const stores = new Map<StoreName, Map<string, AnyRecord>>(STORE_NAMES.map((name) => [name, new Map()]));
  const open = (store: StoreName) => stores.get(store) ?? new Map<string, AnyRecord>();

  function make(each: Change): void {
    const store = open(each.store);
    if ('put' in each) store.set(each.put.id, structuredClone(each.put));
    else if ('remove' in each) store.delete(each.remove);
    else if ('removePrefix' in each) {
      for (const id of store.keys()) if (id.startsWith(each.removePrefix)) store.delete(id);
    } else {
      const after = each.update(store.get(each.id));
      if (after !== null) store.set(after.id, structuredClone(after));
    }
  }

  return {
    get: async (store, id) => open(store).get(id),
    getAll: async (store) => [...open(store).values()],
    getByPrefix: async (store, prefix) =>
      [...open(store).values()].filter(({ id }) => id.startsWith(prefix)).toSorted(byId),
    getParts: async (store, sessionId) =>
      [...open(store).values()]
        .filter((record) => v.is(part, record))
        .filter((record) => record.sessionId === sessionId)
        .toSorted((a, b) => a.seq - b.seq || byId(a, b)),
    change: async (changes) => changes.forEach(make),
  };
}

function byId(a: AnyRecord, b: AnyRecord): number {
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}
