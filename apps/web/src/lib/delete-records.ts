import { journalPrefix } from './journal-prefix.ts';
import { journalRemoval } from './journal-removal.ts';
import { recordStore } from './record-store.ts';
import type { PartStore } from './store-names.ts';
import { takeBytes } from './take-bytes.ts';
import { toPuts } from './to-puts.ts';

/** Deletes records with the bytes under their ids; resolves to the way to bring them back. A session is deleted whole: see `deleteSession`. */
export async function deleteRecords(
  store: PartStore | 'settings' | 'blobs',
  ids: readonly string[],
): Promise<() => Promise<void>> {
  const [bytes, records] = await Promise.all([takeBytes(ids), store === 'blobs' ? [] : takeRecords(store, ids)]);
  return () => recordStore.change([...records, ...bytes]);
}

async function takeRecords(store: PartStore | 'settings', ids: readonly string[]) {
  // The reading is asked for first and sees what is there; nothing can come between it and the removal.
  const reading = recordStore.read(async (backend) => {
    const [records, journals] = await Promise.all([
      Promise.all(ids.map((id) => backend.get(store, id))),
      Promise.all(store === 'runs' ? ids.map((id) => backend.getByPrefix('journal', journalPrefix(id))) : []),
    ]);
    return [...toPuts(store, records), ...toPuts('journal', journals.flat())];
  });
  const removing = recordStore.change(
    ids.flatMap((id) => [{ store, remove: id }, ...(store === 'runs' ? [journalRemoval(id)] : [])]),
  );
  const [puts] = await Promise.all([reading, removing]);
  return puts;
}
