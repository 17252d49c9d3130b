import { openDB, type DBSchema, type IDBPDatabase } from 'idb';

/** What every record has; the rest is its writer's own, and parsed when it is read. */
export type AnyRecord = { id: string };

/** Names of the stores. `turns` is what the user did in a session, `runs` what answered, `blobs` the bytes of either. */
export type StoreName = 'sessions' | 'turns' | 'runs' | 'blobs' | 'settings';
/** Names of the stores that hold the parts of sessions. */
export type PartStore = 'turns' | 'runs';

interface LineupSchema extends DBSchema {
  sessions: { key: string; value: AnyRecord; indexes: { 'screen-updated': [string, number] } };
  turns: { key: string; value: AnyRecord; indexes: { 'session-seq': [string, number] } };
  runs: { key: string; value: AnyRecord; indexes: { 'session-seq': [string, number] } };
  blobs: { key: string; value: AnyRecord };
  settings: { key: string; value: AnyRecord };
}

/** An open database. */
export type Database = IDBPDatabase<LineupSchema>;

/** Opens the database, making its stores at the first visit; rejects where the browser denies IndexedDB. */
export async function openDatabase(): Promise<Database> {
  // `indexedDB.open` throws at once where it is denied; async makes that a rejection too.
  return openDB<LineupSchema>('lineup', 1, {
    upgrade(database) {
      database.createObjectStore('sessions', { keyPath: 'id' }).createIndex('screen-updated', ['screen', 'updatedAt']);
      for (const part of ['turns', 'runs'] as const) {
        database.createObjectStore(part, { keyPath: 'id' }).createIndex('session-seq', ['sessionId', 'seq']);
      }
      database.createObjectStore('blobs', { keyPath: 'id' });
      database.createObjectStore('settings', { keyPath: 'id' });
    },
    blocking(_current, _blocked, event) {
      // A newer Lineup in another tab wants to upgrade; holding on would hang it.
      if (event.target instanceof IDBDatabase) event.target.close();
    },
  });
}
