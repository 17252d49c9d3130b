import type { AnyRecord, StoreName } from './store-names.ts';

/** The changes that put records back into their store as they were; what was not there is left out. */
export function toPuts<Name extends StoreName>(store: Name, records: readonly (AnyRecord | undefined)[]) {
  return records.filter((record) => record !== undefined).map((put) => ({ store, put }));
}
