import type { Redis } from 'ioredis';
import { createMemorySlots } from './create-memory-slots.ts';
import { createMemoryTally } from './create-memory-tally.ts';
import { createRateWindow, type RateWindow } from './create-rate-window.ts';
import { createRedisSlots } from './create-redis-slots.ts';
import { createRedisTally } from './create-redis-tally.ts';
import type { Slots } from './slots.ts';
import type { Tally } from './tally.ts';

/** Where limits are counted. */
export type LimitStores = {
  tally: Tally;
  slots: Slots;
  openRateWindow: (name: string, max: number) => RateWindow;
  /** Ends the connection, when there is one. */
  close: () => void;
};

/** In a Redis that several processes share, else in this process. `onFault` is told of what fails in the background. */
export function createLimitStores({
  redis,
  onFault,
}: {
  redis: Redis | undefined;
  onFault: (error: unknown) => void;
}): LimitStores {
  const slots = redis === undefined ? createMemorySlots() : createRedisSlots(redis, onFault);
  return {
    tally: redis === undefined ? createMemoryTally() : createRedisTally(redis),
    slots,
    openRateWindow: (name, max) => createRateWindow({ name, max, redis }),
    close() {
      slots.close();
      redis?.disconnect();
    },
  };
}
