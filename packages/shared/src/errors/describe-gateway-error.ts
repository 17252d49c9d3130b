import { parseJson } from '#json/parse-json.ts';
import { toPlainText } from '#text/to-plain-text.ts';
import { sniffBody, type BodyKind } from '#wire/sniff-body.ts';
import { classifyGatewayError } from './classify-gateway-error.ts';
import { createProblem } from './create-problem.ts';
import type { ErrorCode } from './error-table.ts';
import type { Problem } from './problem.ts';
import { readErrorFields } from './read-error-fields.ts';
import { readPageTitle } from './read-page-title.ts';

/** A gateway's answer as far as errors are concerned; `requestId` and `retryAfterSeconds` are from its head. */
export type GatewayAnswer = {
  status: number;
  body: string;
  requestId: string | null;
  retryAfterSeconds?: number | undefined;
};

const MESSAGE_LENGTH = 2_000;
const PARAM_LENGTH = 200;
/** one-api and new-api append it to every message. */
const REQUEST_ID = /\s*\(request id:\s*([\w-]{1,128})\)/i;

/** The problem in an answer that is known to be an error; the gateway's words are kept as plain text of at most 2,000 characters. */
export function describeGatewayError({ status, body, requestId, retryAfterSeconds }: GatewayAnswer): Problem {
  const kind = sniffBody(body);
  const fields = kind === 'json' ? readErrorFields(parseJson(body)) : {};
  const said = toPlainText(kind === 'html' ? readPageTitle(body) : (fields.message ?? body), MESSAGE_LENGTH);
  const message = said.replace(REQUEST_ID, '').trim();
  const param = toPlainText(fields.param ?? '', PARAM_LENGTH);
  const code = classifyGatewayError(status, { ...fields, message });
  return createProblem(isForeign({ kind, status, code }) ? 'gateway_not_an_api' : code, {
    status,
    gatewayMessage: message === '' ? undefined : message,
    requestId: requestId ?? REQUEST_ID.exec(said)?.[1],
    param: param === '' ? undefined : param,
    retryAfterSeconds,
  });
}

/**
 * Whether something else than the API answered. A web page tells so, unless a proxy in front of the gateway speaks for it (under
 * 401, 413, 429, 5xx and redirects); plain text under 404 does too, since an API that lacks a model says so in JSON.
 */
function isForeign({ kind, status, code }: { kind: BodyKind; status: number; code: ErrorCode }): boolean {
  if (kind === 'html') return status < 300 || status === 403 || code === 'gateway_rejected';
  return kind === 'text' && status === 404 && code === 'gateway_rejected';
}
