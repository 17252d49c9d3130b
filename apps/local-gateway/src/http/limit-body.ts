import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { sendApiError } from './send-api-error.ts';

/** Refuses bodies over `maxBytes` with 413, before or while they arrive. */
export function limitBody(maxBytes: number): MiddlewareHandler {
  return bodyLimit({
    maxSize: maxBytes,
    onError: (c) =>
      sendApiError(c, {
        status: 413,
        message: `The request is larger than ${maxBytes} bytes.`,
        type: 'invalid_request_error',
        param: null,
        code: 'request_too_large',
      }),
  });
}
