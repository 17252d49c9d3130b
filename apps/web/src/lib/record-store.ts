import { createIndexedBackend } from './create-indexed-backend.ts';
import { createOverlayBackend } from './create-overlay-backend.ts';
import { openDatabase, type AnyRecord, type Database } from './open-database.ts';
import type { Change, RecordBackend } from './record-backend.ts';
import { tellRecordsChanged, type RecordChange } from './record-changes.ts';
import { getStorageState, setStorageState } from './storage-state.ts';

let opened: Promise<RecordBackend> | undefined;
let connection: Promise<Database> | undefined;

/** The records of this site, opened at the first use; lib/records.ts is the door to it. */
export const recordStore = {
  /** Does a reading; one that was asked for later sees no less. Rejects where the database has gone. */
  async read<T>(reading: (backend: RecordBackend) => Promise<T>): Promise<T> {
    return reading(await open());
  },

  /** Makes changes, all or none, and tells those who listen, here and in other tabs. Rejects only for what is no record. */
  async change(changes: readonly Change[]): Promise<void> {
    const backend = await open();
    await backend.change(changes);
    tellRecordsChanged(changes.flatMap(describe));
  },
};

function open(): Promise<RecordBackend> {
  opened ??= connect().then(
    () => createOverlayBackend(createIndexedBackend(connect), { onFailed, onStored }),
    async (error: unknown) => {
      // Denied, private mode, a broken profile, or data of a newer version: the state says so, and the page works on from memory.
      const isNewer = error instanceof DOMException && error.name === 'VersionError';
      setStorageState(isNewer ? 'newer' : 'memory');
      return (await import('./create-memory-backend.ts')).createMemoryBackend();
    },
  );
  return opened;
}

/** The open database; one that was lost is opened again, one that a newer version has taken over is not. */
function connect(): Promise<Database> {
  connection ??= openDatabase({
    onOutdated: () => setStorageState('outdated'),
    onLost() {
      connection = undefined;
      setStorageState('failed');
    },
    onBlocked: () => setStorageState('blocked'),
  }).then(
    (database) => {
      if (getStorageState() !== 'failed') setStorageState('stored');
      return database;
    },
    (error: unknown) => {
      connection = undefined;
      throw error;
    },
  );
  return connection;
}

/** Shown by the storage state: showing it is all that any caller could do. */
function onFailed(): void {
  if (getStorageState() !== 'outdated') setStorageState('failed');
}

function onStored(late: readonly Change[]): void {
  if (getStorageState() === 'failed') setStorageState('stored');
  // Other tabs were told when it was asked for, and have not found it.
  tellRecordsChanged(late.flatMap(describe));
}

/** A removal by prefix is of the journal alone, whose run tells of itself. */
function describe(each: Change): RecordChange[] {
  const { store } = each;
  if ('put' in each) return [{ store, id: each.put.id, sessionId: sessionOf(each.put), isRemoved: false }];
  if ('remove' in each) return [{ store, id: each.remove, sessionId: null, isRemoved: true }];
  if ('update' in each) return [{ store, id: each.id, sessionId: null, isRemoved: false }];
  return [];
}

function sessionOf(record: AnyRecord): string | null {
  return 'sessionId' in record && typeof record.sessionId === 'string' ? record.sessionId : null;
}
