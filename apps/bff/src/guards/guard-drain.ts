import type { MiddlewareHandler } from 'hono';
import { AppError } from '#errors/app-error.ts';

/** While the server is shutting down, no new work is taken on connections that are still open. Stopping lanes goes on. */
export function guardDrain(isDraining: () => boolean): MiddlewareHandler {
  return async (c, next) => {
    if (isDraining()) {
      c.header('connection', 'close');
      if (!c.req.path.endsWith('/stop')) throw new AppError('shutting_down');
    }
    await next();
  };
}
