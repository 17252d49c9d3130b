import type { Redis } from 'ioredis';
import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible';

/** Counts requests by key over a minute that begins with the first of them. */
export type RateWindow = {
  max: number;
  /** Counts these requests; when they are too many, none of them, and the milliseconds until the minute is over are given. */
  take: (key: string, count: number) => Promise<{ waitMs: number } | undefined>;
  /** Takes back what was counted for requests that were refused for another reason. */
  giveBack: (key: string, count: number) => Promise<void>;
};

const WINDOW_SECONDS = 60;

/** In Redis when there is one, else in this process; `name` sets its keys apart. */
export function createRateWindow({
  name,
  max,
  redis,
}: {
  name: string;
  max: number;
  redis: Redis | undefined;
}): RateWindow {
  const options = { points: max, duration: WINDOW_SECONDS, keyPrefix: `lineup:rate:${name}` };
  const limiter =
    redis === undefined
      ? new RateLimiterMemory(options)
      : new RateLimiterRedis({ ...options, storeClient: redis, rejectIfRedisNotReady: true });
  const giveBack = async (key: string, count: number): Promise<void> => {
    await limiter.reward(key, count);
  };
  return {
    max,
    async take(key, count) {
      try {
        await limiter.consume(key, count);
        return undefined;
      } catch (refusal) {
        if (!(refusal instanceof RateLimiterRes)) throw refusal;
        await giveBack(key, count);
        return { waitMs: refusal.msBeforeNext };
      }
    },
    giveBack,
  };
}
