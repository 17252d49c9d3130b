import type { DemoModel } from '#chat/demo-model.ts';
import type { ApiError } from '#http/api-error.ts';
import { DEFAULT_TOKEN_DELAY } from './default-token-delay.ts';

const FAILURES = [
  { status: 401, message: '无效的令牌', type: 'one_api_error', param: null, code: 'invalid_api_key' },
  { status: 403, message: '该令牌额度已用尽', type: 'one_api_error', param: null, code: 'insufficient_user_quota' },
  {
    status: 429,
    message: '当前分组上游负载已饱和，请稍后再试',
    type: 'upstream_error',
    param: null,
    code: 'rate_limit_exceeded',
  },
  { status: 500, message: '请求上游地址失败', type: 'one_api_error', param: null, code: 'do_request_failed' },
  { status: 503, message: '当前分组下对于该模型无可用渠道', type: 'one_api_error', param: null, code: null },
] as const satisfies ApiError[];

/** One model for each kind of refusal that gateways of the one-api family send. */
export const demoErrors: readonly DemoModel[] = FAILURES.map((error) => ({
  id: `demo/error-${error.status}`,
  does: `Always fails with HTTP ${error.status}`,
  tokenDelay: DEFAULT_TOKEN_DELAY,
  speaksJson: true,
  reply: () => ({ kind: 'failure', error }),
}));
