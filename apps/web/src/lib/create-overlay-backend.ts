import { createMemoryBackend } from './create-memory-backend.ts';
import type { AnyRecord, StoreName } from './open-database.ts';
import type { Change, RecordBackend } from './record-backend.ts';

type OverlayEvents = {
  /** A change could not be written: it is kept in memory until one can be. */
  onFailed: (error: unknown) => void;
  /** Everything is written. */
  onStored: () => void;
};

type Key = `${StoreName} ${string}`;

/**
 * Records over a backend whose writes can fail (storage full, database gone): what could not be written is kept in memory, is read
 * as if it had been, and goes along with the next change that succeeds. Nothing else is let go to make room.
 */
export function createOverlayBackend(base: RecordBackend, { onFailed, onStored }: OverlayEvents): RecordBackend {
  const memory = createMemoryBackend();
  /** What memory knows better than the base; also that a record is gone. */
  const changed = new Map<Key, { store: StoreName; id: string }>();
  /** Changes come one after the other: one that fails must be in memory before the next is tried. */
  let last: Promise<void> = Promise.resolve();

  async function merge(
    records: readonly AnyRecord[],
    store: StoreName,
    own: readonly AnyRecord[],
  ): Promise<AnyRecord[]> {
    if (changed.size === 0) return [...records];
    return [...records.filter(({ id }) => !changed.has(`${store} ${id}`)), ...own];
  }

  async function write(changes: readonly Change[]): Promise<void> {
    const waiting = await Promise.all([...changed.values()].map(toChange));
    try {
      await base.change([...waiting, ...changes]);
    } catch (error) {
      await keep(changes);
      return onFailed(error);
    }
    if (changed.size === 0) return;
    await memory.change([...changed.values()].map(({ store, id }) => ({ store, remove: id })));
    changed.clear();
    onStored();
  }

  async function toChange({ store, id }: { store: StoreName; id: string }): Promise<Change> {
    const put = await memory.get(store, id);
    return put === undefined ? { store, remove: id } : { store, put };
  }

  async function keep(changes: readonly Change[]): Promise<void> {
    for (const each of changes) {
      const { store } = each;
      const ids = await idsOf(each);
      // A change of what memory does not hold yet begins with what the base has.
      if ('update' in each && !changed.has(`${store} ${each.id}`)) {
        const before = await base.get(store, each.id).catch(() => undefined);
        if (before !== undefined) await memory.change([{ store, put: before }]);
      }
      await memory.change([each]);
      for (const id of ids) changed.set(`${store} ${id}`, { store, id });
    }
  }

  async function idsOf(each: Change): Promise<string[]> {
    if ('put' in each) return [each.put.id];
    if ('remove' in each) return [each.remove];
    if ('update' in each) return [each.id];
    return (await backend.getByPrefix(each.store, each.removePrefix)).map(({ id }) => id);
  }

  const backend: RecordBackend = {
    get: async (store, id) => (changed.has(`${store} ${id}`) ? memory.get(store, id) : base.get(store, id)),
    getAll: async (store) => merge(await base.getAll(store), store, await memory.getAll(store)),
    getByPrefix: async (store, prefix) =>
      (await merge(await base.getByPrefix(store, prefix), store, await memory.getByPrefix(store, prefix))).toSorted(
        byId,
      ),
    getParts: async (store, sessionId) => {
      const [kept, own] = await Promise.all([base.getParts(store, sessionId), memory.getParts(store, sessionId)]);
      return own.length === 0 && changed.size === 0 ? kept : (await merge(kept, store, own)).toSorted(bySequence);
    },
    change: (changes) => {
      const written = last.then(() => write(changes));
      last = written;
      return written;
    },
  };
  return backend;
}

function byId(a: AnyRecord, b: AnyRecord): number {
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}

function bySequence(a: AnyRecord, b: AnyRecord): number {
  const [first, second] = [a, b].map((record) => ('seq' in record && typeof record.seq === 'number' ? record.seq : 0));
  return (first ?? 0) - (second ?? 0) || byId(a, b);
}
