import { endOfPrefix } from './end-of-prefix.ts';
import type { Database } from './open-database.ts';
import type { AnyRecord, StoreName } from './store-names.ts';
import type { Change, RecordPlace } from './record-backend.ts';

/**
 * Makes changes in one transaction of the database, in their order: all or none; rejects with what failed. All that must be read is asked
 * for at once, and all that follows from it is written in the same turn: from then on not even a page that goes away takes it back.
 */
export async function writeChanges(database: Database, changes: readonly Change[]): Promise<void> {
  const stores = changes.flatMap((each) => [each.store, ...placesRead(each).map(({ store }) => store)]);
  const transaction = begin(database, [...new Set(stores)]);
  try {
    const known = await readKnown(transaction, changes);
    for (const each of changes) make(transaction, each, known);
    // A page that goes away now has no turn left in which the browser could find that nothing more is asked.
    transaction.commit();
  } catch (error) {
    // What was asked before the fault would else be written without the rest.
    abort(transaction);
    await transaction.done.catch(() => undefined);
    throw error;
  }
  await transaction.done;
}

type Transaction = ReturnType<typeof begin>;
/** What was read, as the changes so far have left it. */
type Known = Map<string, KnownRecord>;
type KnownRecord = { place: RecordPlace; record: AnyRecord | undefined };

function begin(database: Database, stores: StoreName[]) {
  return database.transaction(stores, 'readwrite');
}

/** The records on which a change depends. */
function placesRead(change: Change): RecordPlace[] {
  const condition = 'onlyWith' in change && change.onlyWith !== undefined ? [change.onlyWith] : [];
  return 'update' in change ? [...condition, { store: change.store, id: change.id }] : condition;
}

/** Places that are only conditions are read by their key: a record can be large. */
async function readKnown(transaction: Transaction, changes: readonly Change[]): Promise<Known> {
  const updated = new Set(changes.flatMap((each) => ('update' in each ? [keyOf(each)] : [])));
  const places = new Map(changes.flatMap(placesRead).map((place) => [keyOf(place), place]));
  const read = async (key: string, place: RecordPlace): Promise<[string, KnownRecord]> => {
    const store = transaction.objectStore(place.store);
    if (updated.has(key)) return [key, { place, record: await store.get(place.id) }];
    const id = await store.getKey(place.id);
    return [key, { place, record: id === undefined ? undefined : { id } }];
  };
  return new Map(await Promise.all([...places].map(([key, place]) => read(key, place))));
}

function make(transaction: Transaction, each: Change, known: Known): void {
  if ('onlyWith' in each && each.onlyWith !== undefined && known.get(keyOf(each.onlyWith))?.record === undefined)
    return;
  const store = transaction.objectStore(each.store);
  const write = (record: AnyRecord) => {
    follow(store.put(record));
    note(known, { store: each.store, id: record.id }, record);
  };
  if ('put' in each) write(each.put);
  else if ('remove' in each) {
    follow(store.delete(each.remove));
    note(known, { store: each.store, id: each.remove }, undefined);
  } else if ('removePrefix' in each) {
    follow(store.delete(IDBKeyRange.bound(each.removePrefix, endOfPrefix(each.removePrefix))));
    for (const { place } of known.values())
      if (place.store === each.store && place.id.startsWith(each.removePrefix)) note(known, place, undefined);
  } else {
    const after = each.update(known.get(keyOf(each))?.record);
    if (after !== null) write(after);
  }
}

function note(known: Known, place: RecordPlace, record: AnyRecord | undefined): void {
  const key = keyOf(place);
  if (known.has(key)) known.set(key, { place, record });
}

function keyOf({ store, id }: RecordPlace): string {
  return `${store} ${id}`;
}

/** A request that fails ends its transaction, which tells of it. */
function follow(request: Promise<unknown>): void {
  request.catch(() => undefined);
}

function abort(transaction: Transaction): void {
  try {
    transaction.abort();
  } catch {
    // A request that failed has ended it already.
  }
}
