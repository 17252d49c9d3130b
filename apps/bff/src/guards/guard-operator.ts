import type { MiddlewareHandler } from 'hono';
import { AppError } from '#errors/app-error.ts';
import { isBearer } from './is-bearer.ts';

/**
 * Who may see what everybody uses: who has the token. Without a token it is everybody (`anyone`) where the server is for this machine alone,
 * else nobody.
 */
export type OperatorAccess = { token: string | undefined; anyone: boolean };

/** Lets the operator pass, who proves it with `Authorization: Bearer`. */
export function guardOperator({ token, anyone }: OperatorAccess): MiddlewareHandler {
  return async (c, next) => {
    const isOperator = token === undefined ? anyone : isBearer(c.req.header('authorization'), token);
    if (!isOperator) throw new AppError('not_operator');
    await next();
  };
}
