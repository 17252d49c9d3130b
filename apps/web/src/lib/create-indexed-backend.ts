import { endOfPrefix } from './end-of-prefix.ts';
import type { Database } from './open-database.ts';
import type { Change, RecordBackend } from './record-backend.ts';
import type { AnyRecord, PartStore, StoreName } from './store-names.ts';
import { writeChanges } from './write-changes.ts';

/** Records in IndexedDB; `connect` gives the open database. */
export function createIndexedBackend(connect: () => Promise<Database>): RecordBackend {
  // Only WebKit is asked, and ahead: what is saved first would wait for it.
  const isTaking = navigator.vendor === 'Apple Computer, Inc.' ? askWhetherTaking(connect) : true;

  /** The changes as this database can store them. */
  async function storable(changes: readonly Change[]): Promise<readonly Change[]> {
    if (changes.every(({ store }) => store !== 'blobs') || (await isTaking)) return changes;
    return (await import('./to-plain-bytes.ts')).toPlainBytes(changes);
  }

  return {
    async get(store, id) {
      return (await connect()).get(store, id);
    },
    async getAll(store) {
      return readRange(await connect(), store);
    },
    async getByPrefix(store, prefix, from = prefix) {
      return readRange(await connect(), store, IDBKeyRange.bound(from, endOfPrefix(prefix)));
    },
    async getParts(store, sessionId) {
      return readParts(await connect(), store, sessionId);
    },
    async change(changes) {
      if (changes.length > 0) await writeChanges(await connect(), await storable(changes));
    },
  };
}

function askWhetherTaking(connect: () => Promise<Database>): Promise<boolean> {
  const asked = Promise.all([connect(), import('./takes-blobs.ts')]);
  return asked.then(([database, { takesBlobs }]) => takesBlobs(database)).catch(() => true);
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
