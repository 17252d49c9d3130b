import type { ErrorCode } from './error-table.ts';
import type { ErrorFields } from './read-error-fields.ts';

const STATUSES = new Map<number, ErrorCode>([
  [401, 'gateway_auth'],
  [402, 'gateway_quota'],
  [403, 'gateway_auth'],
  [408, 'gateway_failed'],
  [413, 'gateway_too_large'],
  [429, 'gateway_rate_limited'],
  [503, 'gateway_overloaded'],
  [529, 'gateway_overloaded'],
]);

/** Words that say more than any HTTP status: gateways send an empty purse as 403 or 429, a missing model as 400, 403 or 503. */
const WORDS_UNDER_ANY_STATUS: readonly (readonly [RegExp, ErrorCode])[] = [
  [/insufficient[ _](?:\w+[ _])?(?:quota|balance|credits?|funds)|exceeded your current quota/i, 'gateway_quota'],
  [/(?:额度|余额|配额).{0,12}(?:不足|用尽|耗尽|用完|失败)|(?:不足|用尽).{0,6}(?:额度|余额|配额)/, 'gateway_quota'],
  [/model_not_found|no available channel|无可用渠道/i, 'gateway_model_missing'],
  [/\bmodel\b.{0,80}(?:does not exist|not found)|模型.{0,80}(?:不存在|未找到)/i, 'gateway_model_missing'],
];

/** Words for an error under HTTP 200 without a numeric code, where only they can tell. */
const WORDS_WITHOUT_STATUS: readonly (readonly [RegExp, ErrorCode])[] = [
  [
    /invalid_api_key|incorrect api key|authentication_error|permission_error|unauthorized|invalid token/i,
    'gateway_auth',
  ],
  [/令牌.{0,12}(?:无效|过期|禁用|不正确)|无效的令牌/, 'gateway_auth'],
  [/rate_?limit|rate limit|too many requests|concurrency_limit|请求数限制|频率/i, 'gateway_rate_limited'],
  [/overloaded|server is busy|负载已饱和/i, 'gateway_overloaded'],
  [/too_large|too large/i, 'gateway_too_large'],
  [/invalid_?request|bad_?request|invalid_?parameter/i, 'gateway_rejected'],
];

/** Finds the row of the error table for what a gateway answered; `status` is its HTTP status. */
export function classifyGatewayError(status: number, { message = '', code = '', type = '' }: ErrorFields): ErrorCode {
  const words = `${code} ${type} ${message}`;
  const meant = status >= 200 && status < 300 ? readStatus(code) : status;
  if (meant === 404 && /\bmodel\b|模型/i.test(words)) return 'gateway_model_missing';
  return (
    findRow(WORDS_UNDER_ANY_STATUS, words) ??
    findStatusRow(meant) ??
    findRow(WORDS_WITHOUT_STATUS, words) ??
    'gateway_failed'
  );
}

/** A gateway that answers its errors with 200 often keeps the status that it means in `code`; other numbers are its own. */
function readStatus(code: string): number | undefined {
  return /^[45]\d\d$/.test(code) ? Number(code) : undefined;
}

function findRow(rows: readonly (readonly [RegExp, ErrorCode])[], words: string): ErrorCode | undefined {
  return rows.find(([pattern]) => pattern.test(words))?.[1];
}

function findStatusRow(status: number | undefined): ErrorCode | undefined {
  if (status === undefined) return undefined;
  if (status >= 300 && status < 400) return 'gateway_redirected';
  return STATUSES.get(status) ?? (status >= 400 && status < 500 ? 'gateway_rejected' : 'gateway_failed');
}
