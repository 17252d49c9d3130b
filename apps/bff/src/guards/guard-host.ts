import type { MiddlewareHandler } from 'hono';
import { AppError } from '#errors/app-error.ts';
import type { HostPolicy } from './create-host-policy.ts';

/** Refuses requests for names that are not ours (DNS rebinding). The header is asked, never the URL, which a client can make up. */
export function guardHost(hosts: HostPolicy): MiddlewareHandler {
  return async (c, next) => {
    if (!hosts.allowsHost(c.req.header('host'))) throw new AppError('forbidden_host');
    await next();
  };
}
