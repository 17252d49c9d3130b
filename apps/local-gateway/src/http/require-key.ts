import { createHash, timingSafeEqual } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import { sendApiError } from './send-api-error.ts';

/** Lets only `Authorization: Bearer <key>` pass; with no key set any non-empty token will do. */
export function requireKey(apiKey: string | undefined): MiddlewareHandler {
  return async (c, next) => {
    const token = /^Bearer +(\S+) *$/i.exec(c.req.header('authorization') ?? '')?.[1];
    if (token !== undefined && (apiKey === undefined || isSame(token, apiKey))) return next();
    const message =
      token === undefined
        ? 'No API key was given. Send it in the header Authorization: Bearer YOUR_KEY.'
        : 'The API key is not valid for this gateway.';
    return sendApiError(c, {
      status: 401,
      message,
      type: 'invalid_request_error',
      param: null,
      code: 'invalid_api_key',
    });
  };
}

// Digests have equal length whatever the token's length, which the constant-time comparison needs.
function isSame(token: string, apiKey: string): boolean {
  return timingSafeEqual(digest(token), digest(apiKey));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
