import * as v from 'valibot';
import type { AnyRecord, StoreName } from './open-database.ts';
import type { RecordBackend } from './record-backend.ts';

const part = v.looseObject({ id: v.string(), sessionId: v.string(), seq: v.number() });

/** Records that live as long as the page, for browsers that deny IndexedDB. */
export function createMemoryBackend(): RecordBackend {
  const stores: Record<StoreName, Map<string, AnyRecord>> = {
    sessions: new Map(),
    turns: new Map(),
    runs: new Map(),
    blobs: new Map(),
    settings: new Map(),
  };

  return {
    get: async (store, id) => stores[store].get(id),
    getAll: async (store) => [...stores[store].values()],
    getParts: async (store, sessionId) =>
      [...stores[store].values()]
        .filter((record) => v.is(part, record))
        .filter((record) => record.sessionId === sessionId)
        .toSorted((a, b) => a.seq - b.seq),
    change: async (changes) => {
      for (const each of changes) {
        if ('put' in each) stores[each.store].set(each.put.id, structuredClone(each.put));
        else stores[each.store].delete(each.remove);
      }
    },
  };
}
