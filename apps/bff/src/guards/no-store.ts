import type { MiddlewareHandler } from 'hono';

/** Nothing of the API is kept by a browser or a proxy. */
export const noStore: MiddlewareHandler = async (c, next) => {
  c.header('cache-control', 'no-store');
  await next();
};
