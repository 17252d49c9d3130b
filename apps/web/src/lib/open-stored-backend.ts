import { createIndexedBackend } from './create-indexed-backend.ts';
import { createOverlayBackend } from './create-overlay-backend.ts';
import { openDatabase, type Database } from './open-database.ts';
import type { Change, RecordBackend } from './record-backend.ts';
import { getStorageState, setStorageState } from './storage-state.ts';

let connection: Promise<Database> | undefined;

/** Opens the database of this site; the storage state tells how it is. `onLate` is given what could only be written some time after it was asked. */
export async function openStoredBackend(onLate: (late: readonly Change[]) => void): Promise<RecordBackend> {
  await connect();
  return createOverlayBackend(createIndexedBackend(connect), {
    onFailed,
    onStored(late) {
      if (getStorageState() === 'failed') setStorageState('stored');
      onLate(late);
    },
  });
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
