import type { AnyRecord, Database, PartStore, StoreName } from './open-database.ts';
import type { Change, RecordBackend } from './record-backend.ts';

/** Records in IndexedDB; `connect` gives the open database. */
export function createIndexedBackend(connect: () => Promise<Database>): RecordBackend {
  return {
    async get(store, id) {
      return (await connect()).get(store, id);
    },
    async getAll(store) {
      return readRange(await connect(), store);
    },
    async getByPrefix(store, prefix, from = prefix) {
      return readRange(await connect(), store, IDBKeyRange.bound(from, endOf(prefix)));
    },
    async getParts(store, sessionId) {
      return readParts(await connect(), store, sessionId);
    },
    async change(changes) {
      if (changes.length > 0) await change(await connect(), changes);
    },
  };
}

/** Ids are made of ASCII; no such id lies between the prefix with the highest character behind it and the next prefix. */
function endOf(prefix: string): string {
  return `${prefix}\uffff`;
}

async function readRange(database: Database, store: StoreName, range?: IDBKeyRange): Promise<AnyRecord[]> {
  return orEach(database, store, {
    all: () => database.getAll(store, range),
    ids: () => database.getAllKeys(store, range),
  });
}

async function readParts(database: Database, store: PartStore, sessionId: string): Promise<AnyRecord[]> {
  // An index gives records of one key in the order of their ids.
  const range = IDBKeyRange.bound([sessionId], [sessionId, []]);
  return orEach(database, store, {
    all: () => database.getAllFromIndex(store, 'session-seq', range),
    ids: () => database.getAllKeysFromIndex(store, 'session-seq', range),
  });
}

type Reading = { all: () => Promise<AnyRecord[]>; ids: () => Promise<string[]> };

/** One record that the browser itself cannot read fails the reading of all: then each is read by itself. */
async function orEach(database: Database, store: StoreName, { all, ids }: Reading): Promise<AnyRecord[]> {
  try {
    return await all();
  } catch {
    const known = await ids();
    return Promise.all(known.map(async (id) => (await database.get(store, id).catch(() => undefined)) ?? { id }));
  }
}

type Transaction = ReturnType<typeof begin>;

function begin(database: Database, stores: StoreName[]) {
  return database.transaction(stores, 'readwrite');
}

async function change(database: Database, changes: readonly Change[]): Promise<void> {
  const stores = changes.flatMap((each) => [
    each.store,
    ...('onlyWith' in each && each.onlyWith !== undefined ? [each.onlyWith.store] : []),
  ]);
  const transaction = begin(database, [...new Set(stores)]);
  try {
    // In their order; only what must read first is waited for.
    for (const each of changes) await ask(transaction, each);
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

async function ask(transaction: Transaction, each: Change): Promise<void> {
  if ('onlyWith' in each && each.onlyWith !== undefined) {
    const { store, id } = each.onlyWith;
    if ((await transaction.objectStore(store).getKey(id)) === undefined) return;
  }
  const store = transaction.objectStore(each.store);
  if ('put' in each) follow(store.put(each.put));
  else if ('remove' in each) follow(store.delete(each.remove));
  else if ('removePrefix' in each) follow(store.delete(IDBKeyRange.bound(each.removePrefix, endOf(each.removePrefix))));
  else {
    const after = each.update(await store.get(each.id));
    if (after !== null) follow(store.put(after));
  }
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
