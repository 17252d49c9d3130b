import type { Database } from './open-database.ts';
import type { Change, RecordBackend } from './record-backend.ts';

/** Records in IndexedDB. */
export function createIndexedBackend(database: Database): RecordBackend {
  return {
    get: (store, id) => database.get(store, id),
    getAll: (store) => database.getAll(store),
    getParts: (store, sessionId) =>
      database.getAllFromIndex(store, 'session-seq', IDBKeyRange.bound([sessionId], [sessionId, []])),
    change: (changes) => change(database, changes),
  };
}

async function change(database: Database, changes: readonly Change[]): Promise<void> {
  if (changes.length === 0) return;
  const stores = [...new Set(changes.map(({ store }) => store))];
  const transaction = database.transaction(stores, 'readwrite');
  const writes = changes.map((each) => {
    const store = transaction.objectStore(each.store);
    return 'put' in each ? store.put(each.put) : store.delete(each.remove);
  });
  await Promise.all([...writes, transaction.done]);
}
