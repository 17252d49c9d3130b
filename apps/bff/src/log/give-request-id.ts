import { randomId } from '#app/random-id.ts';
import type { MiddlewareHandler } from 'hono';
import type { AppEnv } from '#app/app-env.ts';

const HEADER = 'x-request-id';

/** No room for anything that a log, a header or a terminal could take for more than a name. */
const ACCEPTED = /^[A-Za-z0-9_-]{8,64}$/;

/**
 * Gives every request the id under which the response, the log and the gateway know it. A proxy in front may have given it one already;
 * what has another form is replaced, not repaired.
 */
export const giveRequestId: MiddlewareHandler<AppEnv> = async (c, next) => {
  const sent = c.req.header(HEADER);
  const id = sent !== undefined && ACCEPTED.test(sent) ? sent : randomId();
  c.set('requestId', id);
  c.header(HEADER, id);
  await next();
};
