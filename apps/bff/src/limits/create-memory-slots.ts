import type { Slots } from './slots.ts';

/** Slots for the runs of this process alone. */
export function createMemorySlots(): Slots {
  const taken = new Map<string, Set<string>>();
  return {
    async take(ids, holds) {
      const full = holds.findIndex(({ key, max }) => (taken.get(key)?.size ?? 0) + ids.length > max);
      if (full !== -1) return full;
      for (const { key } of holds) taken.set(key, new Set([...(taken.get(key) ?? []), ...ids]));
      return undefined;
    },
    async release(ids, holds) {
      for (const { key } of holds) {
        const held = taken.get(key);
        for (const id of ids) held?.delete(id);
        if (held?.size === 0) taken.delete(key);
      }
    },
    close: () => undefined,
  };
}
