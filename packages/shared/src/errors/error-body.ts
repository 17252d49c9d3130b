import * as v from 'valibot';
import { errorCode } from '#errors/error-code.ts';
import { reachedLimit } from '#limits/reached-limit.ts';

/** The JSON body of every error response of the BFF: `{"error":{code, message, gatewayMessage?, status?, requestId?, param?, retryAfterSeconds?, limit?, retryable}}`. */
export const errorBody = v.object({
  error: v.object({
    code: errorCode,
    message: v.string(),
    gatewayMessage: v.optional(v.string()),
    status: v.optional(v.number()),
    requestId: v.optional(v.string()),
    param: v.optional(v.string()),
    retryAfterSeconds: v.optional(v.number()),
    limit: v.optional(reachedLimit),
    retryable: v.boolean(),
  }),
});

/** An error response of the BFF, parsed. */
export type ErrorBody = v.InferOutput<typeof errorBody>;
