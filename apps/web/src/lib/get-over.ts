import type { AnyRecord } from './store-names.ts';
import { pendingChanges } from './pending-changes.ts';
import type { Change, RecordBackend, RecordPlace } from './record-backend.ts';
import { settle } from './settle.ts';

/** Reads a record as if changes upon the base had been made. Rejects where the base cannot be read and they do not tell all of it. */
export async function getOver(
  base: RecordBackend,
  changes: readonly Change[],
  { store, id }: RecordPlace,
): Promise<AnyRecord | undefined> {
  const find = (records: readonly AnyRecord[]) =>
    pendingChanges.make(changes, store, records).find((record) => record.id === id);
  const below = await settle(base.get(store, id));
  if (below.status === 'fulfilled') return find(below.value === undefined ? [] : [below.value]);
  const own = find([]);
  if (own === undefined) throw below.reason;
  return own;
}
