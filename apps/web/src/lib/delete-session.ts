import { benchId } from './bench-id.ts';
import { journalPrefix } from './journal-prefix.ts';
import type { RecordBackend } from './record-backend.ts';
import { recordStore } from './record-store.ts';
import type { AnyRecord, StoreName } from './store-names.ts';
import { takeBytes } from './take-bytes.ts';
import { toPuts } from './to-puts.ts';

/** Deletes a session with its turns, runs, bytes and what its composer held; resolves to the way to bring all of it back. */
export async function deleteSession(id: string): Promise<() => Promise<void>> {
  const gone: { store: StoreName; put: AnyRecord }[] = [];
  // Once more until nothing is left: a tab that has not heard of it yet may save a part while the others are deleted.
  for (;;) {
    const parts = await recordStore.read((backend) => readSession(backend, id));
    if (parts.length === 0) return () => recordStore.change(gone);
    const owners = parts.filter(({ store }) => store === 'turns' || store === 'runs');
    const [bytes] = await Promise.all([
      takeBytes(owners.map(({ put }) => put.id)),
      recordStore.change(parts.map(({ store, put }) => ({ store, remove: put.id }))),
    ]);
    gone.push(...parts, ...bytes);
  }
}

async function readSession(backend: RecordBackend, id: string) {
  const [session, turns, runs, bench] = await Promise.all([
    backend.get('sessions', id),
    backend.getParts('turns', id),
    backend.getParts('runs', id),
    backend.get('settings', benchId(id)),
  ]);
  const journals = await Promise.all(runs.map((run) => backend.getByPrefix('journal', journalPrefix(run.id))));
  return [
    ...toPuts('sessions', [session]),
    ...toPuts('turns', turns),
    ...toPuts('runs', runs),
    ...toPuts('journal', journals.flat()),
    ...toPuts('settings', [bench]),
  ];
}
