import type { ApiError } from './api-error.ts';

/** The documented refusal of a request: 400 `invalid_request_error`. */
export function invalidRequest(message: string, details: { param?: string; code?: string } = {}): ApiError {
  return {
    status: 400,
    message,
    type: 'invalid_request_error',
    param: details.param ?? null,
    code: details.code ?? null,
  };
}
