import { openStoredBackend } from './open-stored-backend.ts';
import type { Change, RecordBackend } from './record-backend.ts';
import { tellRecordsChanged, type RecordChange } from './record-changes.ts';
import { setStorageState } from './storage-state.ts';
import type { AnyRecord } from './store-names.ts';

let opened: Promise<RecordBackend> | undefined;

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
  opened ??= openStored().catch(async (error: unknown) => {
    // Denied, private mode, a broken profile, or data of a newer version: the state says so, and the page works on from memory.
    const isNewer = error instanceof DOMException && error.name === 'VersionError';
    setStorageState(isNewer ? 'newer' : 'memory');
    return (await import('./create-memory-backend.ts')).createMemoryBackend();
  });
  return opened;
}

function openStored(): Promise<RecordBackend> {
  // Other tabs were told when it was asked for, and have not found it.
  return openStoredBackend((late) => tellRecordsChanged(late.flatMap(describe)));
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
