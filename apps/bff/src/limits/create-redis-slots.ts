import type { Redis } from 'ioredis';
import * as v from 'valibot';
import { runBatch } from './run-batch.ts';
import type { SlotHold, Slots } from './slots.ts';

/** A slot is a lease: what a process that died had taken is free again after this time. */
const LEASE_MS = 60_000;
const RENEW_MS = 20_000;

/** In one step: drops leases that ran out, and takes the new ones in every hold or in none. Gives the place of a full hold from 1 on, or 0. */
const TAKE = `
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local lease = tonumber(ARGV[1])
local count = #ARGV - 1 - #KEYS
for place, key in ipairs(KEYS) do
  redis.call('ZREMRANGEBYSCORE', key, '-inf', now)
  if redis.call('ZCARD', key) + count > tonumber(ARGV[1 + place]) then return place end
end
for _, key in ipairs(KEYS) do
  for at = 2 + #KEYS, #ARGV do redis.call('ZADD', key, now + lease, ARGV[at]) end
  redis.call('PEXPIRE', key, lease)
end
return 0`;

/** Renews leases; one that ran out while Redis was away is taken again, because its run still goes on. */
const RENEW = `
local time = redis.call('TIME')
local expiry = time[1] * 1000 + math.floor(time[2] / 1000) + tonumber(ARGV[1])
for at = 2, #ARGV do redis.call('ZADD', KEYS[1], expiry, ARGV[at]) end
redis.call('PEXPIRE', KEYS[1], ARGV[1])
return 0`;

/** Slots that the runs of several processes share. `onFault` is told of a renewal that failed. */
export function createRedisSlots(redis: Redis, onFault: (error: unknown) => void): Slots {
  const held = new Map<string, Set<string>>();
  const renew = async (): Promise<void> => {
    for (const [key, ids] of held) await redis.eval(RENEW, 1, key, LEASE_MS, ...ids);
  };
  const timer = setInterval(() => void renew().catch(onFault), RENEW_MS).unref();
  return {
    async take(ids, holds) {
      const keys = holds.map(keyOf);
      const args = [LEASE_MS, ...holds.map(({ max }) => max), ...ids];
      const place = v.parse(v.number(), await redis.eval(TAKE, keys.length, ...keys, ...args));
      if (place > 0) return place - 1;
      for (const key of keys) held.set(key, new Set([...(held.get(key) ?? []), ...ids]));
      return undefined;
    },
    async release(ids, holds) {
      for (const key of holds.map(keyOf)) {
        const still = held.get(key);
        for (const id of ids) still?.delete(id);
        if (still?.size === 0) held.delete(key);
      }
      const batch = redis.multi();
      for (const hold of holds) batch.zrem(keyOf(hold), ...ids);
      await runBatch(batch);
    },
    close: () => clearInterval(timer),
  };
}

function keyOf({ key }: SlotHold): string {
  return `lineup:slots:${key}`;
}
