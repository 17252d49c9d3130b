import { journalPrefix } from './journal-prefix.ts';
import { recordStore } from './record-store.ts';
import type { PartStore } from './store-names.ts';
import { toPuts } from './to-puts.ts';

/** Deletes records with the bytes under their ids; resolves to the way to bring them back. A session is deleted whole: see `deleteSession`. */
export async function deleteRecords(
  store: PartStore | 'settings' | 'blobs',
  ids: readonly string[],
): Promise<() => Promise<void>> {
  // The reading is asked for first and sees what is there; nothing can come between it and the removal.
  const reading = recordStore.read(async (backend) => {
    const [parts, blobs, journals] = await Promise.all([
      Promise.all(ids.map((id) => backend.get(store, id))),
      Promise.all(ids.map((id) => backend.get('blobs', id))),
      Promise.all(store === 'runs' ? ids.map((id) => backend.getByPrefix('journal', journalPrefix(id))) : []),
    ]);
    return [...toPuts(store, parts), ...toPuts('blobs', blobs), ...toPuts('journal', journals.flat())];
  });
  const removing = recordStore.change(
    ids.flatMap((id) => [
      { store, remove: id },
      { store: 'blobs', remove: id },
      ...(store === 'runs' ? [{ store: 'journal', removePrefix: journalPrefix(id) } as const] : []),
    ]),
  );
  const [puts] = await Promise.all([reading, removing]);
  return () => recordStore.change(puts);
}
