import type { ErrorBody } from '@lineup/shared/errors/error-body.ts';
import { ERROR_TABLE } from '@lineup/shared/errors/error-table.ts';
import type { Context } from 'hono';
import type { Logger } from 'pino';
import type { AppEnv } from '#app/app-env.ts';
import type { Masker } from '#gateway/create-masker.ts';
import { AppError } from './app-error.ts';

type Tools = { log: Logger; masker: Masker };

/** The only maker of error responses. What is not an `AppError` is a defect: it is logged with its stack, and the client learns nothing of it. */
export function answerError({ log, masker }: Tools): (error: Error, c: Context<AppEnv>) => Response {
  return (error, c) => {
    const requestId = c.get('requestId');
    const known = error instanceof AppError ? error : new AppError('internal');
    // A client that leaves while its request is being read makes the reading fail; nobody is there to be answered.
    if (known !== error && !c.req.raw.signal.aborted) log.error({ requestId, err: error }, 'unexpected error');
    const { code, ...details } = known.problem;
    // The gateway's own id, where there is one, says more.
    const body: ErrorBody = { error: { code, message: known.message, requestId, ...details } };
    const retryAfterSeconds = known.problem.retryAfterSeconds ?? known.problem.limit?.retryAfterSeconds;
    if (retryAfterSeconds !== undefined) c.header('retry-after', String(retryAfterSeconds));
    const text = masker.mask(JSON.stringify(body));
    return c.body(text, ERROR_TABLE[code].status, { 'content-type': 'application/json' });
  };
}
