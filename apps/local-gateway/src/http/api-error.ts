/** An error as OpenAI-compatible gateways send it, with its HTTP status. */
export type ApiError = {
  status: 400 | 401 | 403 | 404 | 413 | 429 | 500 | 503;
  message: string;
  type: string;
  param: string | null;
  code: string | null;
};

/** A value, or the error that is answered instead. */
export type Parsed<Value> = { ok: true; value: Value } | { ok: false; error: ApiError };
