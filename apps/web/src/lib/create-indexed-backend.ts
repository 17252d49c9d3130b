import type { Database } from './open-database.ts';
import type { Change, RecordBackend } from './record-backend.ts';

/** Records in IndexedDB. */
export function createIndexedBackend(database: Database): RecordBackend {
  return {
    get: (store, id) => database.get(store, id),
    getAll: (store) => database.getAll(store),
    getByPrefix: (store, prefix) => database.getAll(store, prefixRange(prefix)),
    // An index gives records of one key in the order of their ids.
    getParts: (store, sessionId) =>
      database.getAllFromIndex(store, 'session-seq', IDBKeyRange.bound([sessionId], [sessionId, []])),
    change: (changes) => change(database, changes),
  };
}

/** Ids are made of ASCII; no such id lies between the prefix with the highest character behind it and the next prefix. */
function prefixRange(prefix: string): IDBKeyRange {
  return IDBKeyRange.bound(prefix, `${prefix}\uffff`);
}

async function change(database: Database, changes: readonly Change[]): Promise<void> {
  if (changes.length === 0) return;
  const stores = [...new Set(changes.map(({ store }) => store))];
  const transaction = database.transaction(stores, 'readwrite');
  const write = async (each: Change): Promise<void> => {
    const store = transaction.objectStore(each.store);
    if ('put' in each) await store.put(each.put);
    else if ('remove' in each) await store.delete(each.remove);
    else if ('removePrefix' in each) await store.delete(prefixRange(each.removePrefix));
    else {
      const after = each.update(await store.get(each.id));
      if (after !== null) await store.put(after);
    }
  };
  await Promise.all([...changes.map(write), transaction.done]);
}
