import type { Redis } from 'ioredis';
import { runBatch } from './run-batch.ts';
import type { Tally } from './tally.ts';

/** How long a day's sums are kept: yesterday's can still be looked up. */
const KEPT_SECONDS = 2 * 86_400;

/** A tally that several processes share. What could not be added is owed, and added with the next amounts. */
export function createRedisTally(redis: Redis): Tally {
  const owed = new Map<string, Map<string, number>>();
  const write = async (day: string, amounts: ReadonlyMap<string, number>): Promise<void> => {
    const key = keyOf(day);
    const batch = redis.multi();
    for (const [name, amount] of amounts) batch.hincrby(key, name, amount);
    await runBatch(batch.expire(key, KEPT_SECONDS));
  };
  return {
    async add(day, amounts) {
      owe(owed, day, amounts);
      for (const [owedDay, sums] of owed) {
        // Taken before it is written: what is added meanwhile must not be written twice.
        owed.delete(owedDay);
        try {
          await write(owedDay, sums);
        } catch (error) {
          owe(owed, owedDay, sums);
          throw error;
        }
      }
    },
    async read(day, names) {
      const sums = names.length === 0 ? [] : await redis.hmget(keyOf(day), ...names);
      return sums.map((sum, index) => Number(sum ?? 0) + (owed.get(day)?.get(names[index] ?? '') ?? 0));
    },
    async readAll(day) {
      const sums = await redis.hgetall(keyOf(day));
      return new Map(Object.entries(sums).map(([name, sum]) => [name, Number(sum)]));
    },
  };
}

function keyOf(day: string): string {
  return `lineup:usage:${day}`;
}

function owe(owed: Map<string, Map<string, number>>, day: string, amounts: ReadonlyMap<string, number>): void {
  const sums = owed.get(day) ?? new Map<string, number>();
  owed.set(day, sums);
  for (const [name, amount] of amounts) sums.set(name, (sums.get(name) ?? 0) + amount);
}
