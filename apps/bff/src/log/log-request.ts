import type { Context, MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import type { Logger } from 'pino';
import type { AppEnv } from '#app/app-env.ts';

type Tools = { log: Logger; clock: () => number };

/** One line per request: method, route pattern, status and time; never a query, a body or a header. */
export function logRequests({ log, clock }: Tools): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    c.set('startedAt', clock());
    await next();
    if (c.get('isStream')) return;
    logRequest(c, { log, clock })(c.res.status);
  };
}

/**
 * Prepares the line of a request whose response goes on after its handler. The context is not kept until then, because it holds the
 * request's body.
 */
export function logRequest(c: Context<AppEnv>, { log, clock }: Tools): (status: number, details?: object) => void {
  const { method } = c.req;
  const requestId = c.get('requestId');
  const route = routePath(c);
  const startedAt = c.get('startedAt');
  const level = route.startsWith('/api') ? 'info' : 'debug';
  return (status, details) => {
    log[level]({ requestId, method, route, status, ms: Math.round(clock() - startedAt), ...details }, 'request');
  };
}
