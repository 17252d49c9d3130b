import type { Database } from './open-database.ts';

/** Whether the database takes Blobs: WebKit's does not in private browsing, where one Blob among other changes holds it up for good. */
export async function takesBlobs(database: Database): Promise<boolean> {
  const record = { id: '?', blob: new Blob(['?']) };
  const transaction = database.transaction('blobs', 'readwrite');
  // It is never completed.
  transaction.done.catch(() => undefined);
  try {
    await transaction.store.put(record);
    transaction.abort();
    return true;
  } catch {
    return false;
  }
}
