import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { AnyRecord } from './store-names.ts';

interface LineupSchema extends DBSchema {
  sessions: { key: string; value: AnyRecord; indexes: { 'screen-updated': [string, number] } };
  turns: { key: string; value: AnyRecord; indexes: { 'session-seq': [string, number] } };
  runs: { key: string; value: AnyRecord; indexes: { 'session-seq': [string, number] } };
  blobs: { key: string; value: AnyRecord };
  settings: { key: string; value: AnyRecord };
  journal: { key: string; value: AnyRecord };
  prompts: { key: string; value: AnyRecord };
}

/** An open database. */
export type Database = IDBPDatabase<LineupSchema>;

/** The version of the database that this code writes. */
const DATABASE_VERSION = 2;

type OpenOptions = {
  /** A newer Lineup in another tab wants to upgrade and this one has made way: nothing is saved any more until the page is loaded again. */
  onOutdated: () => void;
  /** The database was closed under this page (storage cleared, disk gone); it can be opened again. */
  onLost: () => void;
  /** An older Lineup in another tab does not make way; the opening goes on as soon as that tab is closed. */
  onBlocked: () => void;
};

/**
 * Opens the database, making and upgrading its stores. An upgrade is one transaction: it completes or leaves all as it was. Rejects
 * where the browser denies IndexedDB, and with a `VersionError` when the data is that of a newer version, which is left untouched.
 */
export async function openDatabase({ onOutdated, onLost, onBlocked }: OpenOptions): Promise<Database> {
  // `indexedDB.open` throws at once where it is denied; async makes that a rejection too.
  return openDB<LineupSchema>('lineup', DATABASE_VERSION, {
    upgrade(database, oldVersion, _newVersion, transaction) {
      // An upgrade that fails is told by the opening.
      transaction.done.catch(() => undefined);
      if (oldVersion < 1) makeFirstStores(database);
      if (oldVersion < 2) {
        database.createObjectStore('journal', { keyPath: 'id' });
        database.createObjectStore('prompts', { keyPath: 'id' });
      }
    },
    blocked: onBlocked,
    blocking(_current, wanted, event) {
      // Holding on would hang the newer tab.
      if (event.target instanceof IDBDatabase) event.target.close();
      // Without a version it is not an upgrade: somebody deletes the database.
      if (wanted === null) onLost();
      else onOutdated();
    },
    terminated: onLost,
  });
}

function makeFirstStores(database: Database): void {
  database.createObjectStore('sessions', { keyPath: 'id' }).createIndex('screen-updated', ['screen', 'updatedAt']);
  for (const part of ['turns', 'runs'] as const) {
    database.createObjectStore(part, { keyPath: 'id' }).createIndex('session-seq', ['sessionId', 'seq']);
  }
  database.createObjectStore('blobs', { keyPath: 'id' });
  database.createObjectStore('settings', { keyPath: 'id' });
}
