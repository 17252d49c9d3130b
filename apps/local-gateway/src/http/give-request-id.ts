import { randomInt } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import type { GatewayEnv } from '#gateway-deps.ts';

/** Names each request in `X-Oneapi-Request-Id` as the one-api family does: date, time and random digits. */
export function giveRequestId(clock: () => number): MiddlewareHandler<GatewayEnv> {
  return async (c, next) => {
    const moment = new Date(clock()).toISOString().replace(/\D/g, '');
    const requestId = `${moment}${String(randomInt(1e8)).padStart(8, '0')}`;
    c.set('requestId', requestId);
    c.header('X-Oneapi-Request-Id', requestId);
    return next();
  };
}
