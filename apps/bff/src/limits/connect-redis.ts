import { Redis } from 'ioredis';
import type { Logger } from 'pino';

const CONNECT_LIMIT_MS = 3_000;
const COMMAND_LIMIT_MS = 2_000;
const LONGEST_PAUSE_MS = 2_000;

/**
 * Connects, again and again while it has to. A command without a connection fails at once: whoever sends must be told, not kept waiting,
 * and no command is sent twice, because it would count twice.
 */
export function connectRedis(url: string, log: Logger): Redis {
  const redis = new Redis(url, {
    connectTimeout: CONNECT_LIMIT_MS,
    commandTimeout: COMMAND_LIMIT_MS,
    enableOfflineQueue: false,
    autoResendUnfulfilledCommands: false,
    maxRetriesPerRequest: 0,
    retryStrategy: (times) => Math.min(times * 100, LONGEST_PAUSE_MS),
  });
  let isDown = false;
  redis.on('error', (error: Error) => {
    // Every attempt fails alike; the first says it.
    if (!isDown)
      log.error({ code: 'code' in error ? error.code : error.name }, 'the store of the limits cannot be reached');
    isDown = true;
  });
  redis.on('ready', () => {
    if (isDown) log.warn('the store of the limits is back');
    isDown = false;
  });
  return redis;
}
