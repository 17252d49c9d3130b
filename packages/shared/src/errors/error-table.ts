/** One row of the error table: the HTTP status the BFF answers with, and whether sending the same thing again can help. */
export type ErrorRow = { status: number; retryable: boolean };

/**
 * Every error this product can name. The code is also the key of its text (`error.<code>`) and of its section in docs/errors.md.
 * `gateway_*` rows speak of the gateway; the gateway's own status travels beside the code, never as ours.
 */
export const ERROR_TABLE = {
  invalid_request: { status: 400, retryable: false },
  unknown_gateway: { status: 400, retryable: false },
  unauthorized: { status: 401, retryable: false },
  wrong_passcode: { status: 403, retryable: false },
  forbidden_host: { status: 403, retryable: false },
  forbidden_origin: { status: 403, retryable: false },
  not_found: { status: 404, retryable: false },
  method_not_allowed: { status: 405, retryable: false },
  payload_too_large: { status: 413, retryable: false },
  unsupported_media_type: { status: 415, retryable: false },
  too_many_requests: { status: 429, retryable: true },
  model_not_allowed: { status: 403, retryable: false },
  not_operator: { status: 403, retryable: false },
  limits_unavailable: { status: 503, retryable: true },
  internal: { status: 500, retryable: true },
  shutting_down: { status: 503, retryable: true },
  gateway_rejected: { status: 422, retryable: false },
  gateway_auth: { status: 502, retryable: false },
  gateway_quota: { status: 502, retryable: false },
  gateway_model_missing: { status: 502, retryable: false },
  gateway_too_large: { status: 502, retryable: false },
  gateway_rate_limited: { status: 429, retryable: true },
  gateway_overloaded: { status: 503, retryable: true },
  gateway_failed: { status: 502, retryable: true },
  gateway_not_an_api: { status: 502, retryable: false },
  gateway_redirected: { status: 502, retryable: false },
  gateway_unreadable: { status: 502, retryable: true },
  gateway_empty: { status: 502, retryable: true },
  gateway_unreachable: { status: 502, retryable: true },
  gateway_reset: { status: 502, retryable: true },
  gateway_idle: { status: 504, retryable: true },
  answer_too_large: { status: 502, retryable: false },
  recording_unreadable: { status: 422, retryable: false },
  bff_unreachable: { status: 503, retryable: true },
} as const satisfies Record<string, ErrorRow>;

/** The code of one row of the error table. */
export type ErrorCode = keyof typeof ERROR_TABLE;
