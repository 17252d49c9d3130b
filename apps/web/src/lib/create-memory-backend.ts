import * as v from 'valibot';
import { byId } from './by-id.ts';
import { byPlace } from './by-place.ts';
import { STORE_NAMES, type AnyRecord, type StoreName } from './store-names.ts';
import type { Change, RecordBackend } from './record-backend.ts';

const part = v.looseObject({ id: v.string(), sessionId: v.string(), seq: v.number() });

/** Records that live as long as the page, for browsers that deny IndexedDB. */
export function createMemoryBackend(): RecordBackend {
  const stores = new Map<StoreName, Map<string, AnyRecord>>(STORE_NAMES.map((name) => [name, new Map()]));
  const open = (store: StoreName) => stores.get(store) ?? new Map<string, AnyRecord>();

  /** Makes one change and notes how to take it back. */
  function make(each: Change, undo: (() => void)[]): void {
    if ('onlyWith' in each && each.onlyWith !== undefined && !open(each.onlyWith.store).has(each.onlyWith.id)) return;
    const store = open(each.store);
    const write = (id: string, record: AnyRecord | undefined) => {
      const before = store.get(id);
      undo.unshift(() => (before === undefined ? store.delete(id) : store.set(id, before)));
      if (record === undefined) store.delete(id);
      else store.set(id, record);
    };
    if ('put' in each) write(each.put.id, structuredClone(each.put));
    else if ('remove' in each) write(each.remove, undefined);
    else if ('removePrefix' in each) {
      for (const id of store.keys()) if (id.startsWith(each.removePrefix)) write(id, undefined);
    } else {
      const after = each.update(store.get(each.id));
      if (after !== null) write(after.id, structuredClone(after));
    }
  }

  return {
    get: async (store, id) => open(store).get(id),
    getAll: async (store) => [...open(store).values()].toSorted(byId),
    getByPrefix: async (store, prefix, from = prefix) =>
      [...open(store).values()].filter(({ id }) => id.startsWith(prefix) && id >= from).toSorted(byId),
    getParts: async (store, sessionId) =>
      [...open(store).values()]
        .filter((record) => v.is(part, record))
        .filter((record) => record.sessionId === sessionId)
        .toSorted(byPlace),
    async change(changes) {
      const undo: (() => void)[] = [];
      try {
        for (const each of changes) make(each, undo);
      } catch (error) {
        for (const takeBack of undo) takeBack();
        throw error;
      }
    },
  };
}
