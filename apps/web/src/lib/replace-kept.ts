import type { Change } from './record-backend.ts';
import type { AnyRecord, StoreName } from './store-names.ts';

/** The change that puts a record in the place of the one with its id; none where that has been deleted meanwhile, here or in another tab. */
export function replaceKept(store: StoreName, record: AnyRecord): Change {
  return { store, id: record.id, update: (before) => (before === undefined ? null : record) };
}
