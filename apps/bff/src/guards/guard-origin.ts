import type { MiddlewareHandler } from 'hono';
import { AppError } from '#errors/app-error.ts';
import type { HostPolicy } from './create-host-policy.ts';

/** Refuses what pages of other origins send, other ports of the same host included. Clients that are no browsers send neither header. */
export function guardOrigin(hosts: HostPolicy): MiddlewareHandler {
  return async (c, next) => {
    const origin = c.req.header('origin');
    const site = c.req.header('sec-fetch-site');
    const isForeign = site !== undefined && site !== 'same-origin' && site !== 'none';
    if (isForeign || (origin !== undefined && !hosts.allowsOrigin(origin, c.req.header('host')))) {
      throw new AppError('forbidden_origin');
    }
    await next();
  };
}
