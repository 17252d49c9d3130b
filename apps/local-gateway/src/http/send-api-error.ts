import type { Context } from 'hono';
import type { ApiError } from './api-error.ts';

/** Answers with `{"error":{message, type, param, code}}`. */
export function sendApiError(c: Context, { status, ...error }: ApiError): Response {
  return c.json({ error }, status);
}
