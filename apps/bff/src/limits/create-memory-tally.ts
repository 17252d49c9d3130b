import type { Tally } from './tally.ts';

/** A tally in this process. It keeps one day: with the first sum of another, the one before is gone. */
export function createMemoryTally(): Tally {
  let kept = { day: '', sums: new Map<string, number>() };
  const sumsOf = (day: string): ReadonlyMap<string, number> => (kept.day === day ? kept.sums : new Map());
  return {
    async add(day, amounts) {
      if (kept.day !== day) kept = { day, sums: new Map() };
      for (const [name, amount] of amounts) kept.sums.set(name, (kept.sums.get(name) ?? 0) + amount);
    },
    async read(day, names) {
      return names.map((name) => sumsOf(day).get(name) ?? 0);
    },
    readAll: async (day) => new Map(sumsOf(day)),
  };
}
