import type { MiddlewareHandler } from 'hono';
import { AppError } from '#errors/app-error.ts';
import { isBearer } from './is-bearer.ts';

/** Lets who has the token read the metrics on the page's own port; without a token they are not there. */
export function guardMetrics(token: string | undefined): MiddlewareHandler {
  return async (c, next) => {
    if (token === undefined) throw new AppError('not_found');
    if (!isBearer(c.req.header('authorization'), token)) throw new AppError('not_operator');
    await next();
  };
}
