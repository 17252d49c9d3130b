import * as v from 'valibot';
import { errorCode } from '#errors/error-code.ts';
import { reachedLimit } from '#limits/reached-limit.ts';

/**
 * What went wrong with a run, in the words of the error table. `gatewayMessage` is the gateway's own text, untranslated and masked;
 * `status` is the gateway's HTTP status; neither ever becomes message content or history. `param` is the
 * request parameter that the gateway's error names, as it names it, often a path (`tools[0].function.name`); `retryAfterSeconds` is how long
 * the gateway, or this server, asks to wait; `limit` is the limit of this
 * server that was reached.
 */
export const problem = v.object({
  code: errorCode,
  retryable: v.boolean(),
  gatewayMessage: v.exactOptional(v.string()),
  status: v.exactOptional(v.number()),
  requestId: v.exactOptional(v.string()),
  param: v.exactOptional(v.string()),
  retryAfterSeconds: v.exactOptional(v.number()),
  limit: v.exactOptional(reachedLimit),
});

/** What went wrong with a run, parsed. */
export type Problem = v.InferOutput<typeof problem>;
