import { describe, expect, test } from 'vitest';
import { readGatewayProblem } from './read-gateway-problem.ts';

/** Reads an answer; an object is sent as JSON. */
function read(status: number, body: unknown, requestId: string | null = null) {
  return readGatewayProblem({ status, body: typeof body === 'string' ? body : JSON.stringify(body), requestId });
}

describe('no problem under 2xx', () => {
  test.each([
    ['an answer', { choices: [{ message: { content: 'hi' } }] }],
    ['an answer with error: null', { error: null, choices: [] }],
    ['a chunk with an empty error', { error: {}, choices: [] }],
    ['an answer with error: 0', { error: 0, choices: [] }],
    ['a list of models', { success: true, data: [] }],
    ['a transcript with code and message beside it', { code: 7, message: 'x', text: 'hello' }],
    ['a body with code 0', { code: 0, message: 'ok' }],
    ['a body with code 200', { code: 200, message: 'ok' }],
    ['a body with code "success"', { code: 'success', message: 'ok' }],
    ['a Spark header that says all is well', { header: { code: 0, message: 'Success' } }],
    ['plain text', 'And so, my fellow Americans'],
    ['broken JSON', '{"error":'],
    ['an empty body', ''],
  ])('%s', (_, body) => {
    expect(read(200, body)).toBeUndefined();
  });
});

describe('the message is found in each place where gateways put it', () => {
  const places = [
    ['error.message', { error: { message: 'no' } }],
    ['message', { success: false, message: 'no' }],
    ['msg', { code: 1001, msg: 'no' }],
    ['err', { success: false, err: 'no' }],
    ['error_msg', { code: '336', error_msg: 'no' }],
    ['header.message', { header: { code: 10_013, message: 'no' } }],
    ['response.error.message', { response: { error: { message: 'no' } } }],
    ['error', { error: 'no' }],
    ['the first item of a list', [{ error: { message: 'no' } }]],
    ['an object of vLLM', { object: 'error', message: 'no' }],
  ] as const;

  test.each(places)('%s, under HTTP 200', (_, body) => {
    expect(read(200, body)).toMatchObject({ code: 'gateway_failed', gatewayMessage: 'no', status: 200 });
  });

  test.each([...places, ['detail', { detail: 'no' }] as const])('%s, under HTTP 500', (_, body) => {
    expect(read(500, body)).toMatchObject({ code: 'gateway_failed', gatewayMessage: 'no', status: 500 });
  });

  test('JSON without a message is shown as it came', () => {
    expect(read(500, '{"oops":1}')?.gatewayMessage).toBe('{"oops":1}');
  });
});

describe('an HTTP status leads to a row of the error table', () => {
  test.each([
    [301, 'gateway_redirected'],
    [307, 'gateway_redirected'],
    [400, 'gateway_rejected'],
    [401, 'gateway_auth'],
    [402, 'gateway_quota'],
    [403, 'gateway_auth'],
    [404, 'gateway_rejected'],
    [408, 'gateway_failed'],
    [409, 'gateway_rejected'],
    [413, 'gateway_too_large'],
    [422, 'gateway_rejected'],
    [429, 'gateway_rate_limited'],
    [500, 'gateway_failed'],
    [502, 'gateway_failed'],
    [503, 'gateway_overloaded'],
    [529, 'gateway_overloaded'],
  ])('%i is %s, with an empty body too', (status, code) => {
    expect(read(status, '')).toStrictEqual({ code, retryable: expect.any(Boolean), status });
    expect(read(status, { error: { message: 'x' } })).toMatchObject({ code, gatewayMessage: 'x' });
  });
});

describe('words and codes say more than the status', () => {
  test.each([
    ['gateway_quota', 403, { error: { message: 'x', code: 'insufficient_user_quota' } }],
    ['gateway_quota', 429, { error: { message: 'x', code: 'insufficient_quota' } }],
    ['gateway_quota', 403, { error: { message: '用户额度不足' } }],
    ['gateway_quota', 401, { error: { message: '该令牌额度已用尽' } }],
    ['gateway_quota', 400, { error: { message: '账户余额不足，请充值' } }],
    ['gateway_quota', 402, { error: { message: 'Insufficient Balance' } }],
    ['gateway_model_missing', 503, { error: { message: '当前分组 default 下对于模型 gpt-9 无可用渠道' } }],
    ['gateway_model_missing', 400, { error: { message: 'x', code: 'model_not_found' } }],
    ['gateway_model_missing', 404, { error: { message: 'The model `gpt-9` does not exist' } }],
    ['gateway_model_missing', 404, { error: { message: 'no such model: gpt-9' } }],
    ['gateway_rejected', 404, { error: { message: 'Invalid URL (GET /v1/x)' } }],
    ['gateway_rejected', 404, { error: { message: 'Invalid URL (GET /v1/models/x)' } }],
    ['gateway_rejected', 400, { error: { message: 'this model does not support images' } }],
    ['gateway_rate_limited', 429, { error: { message: '当前分组上游负载已饱和，请稍后再试' } }],
  ])('%s under %i: %j', (code, status, body) => {
    expect(read(status, body)).toMatchObject({ code, status });
  });
});

describe('an error under HTTP 200', () => {
  test.each([
    ['gateway_auth', { error: { message: 'x', code: 401 } }],
    ['gateway_auth', { error: { message: 'x', code: 'invalid_api_key' } }],
    ['gateway_auth', { error: { message: '无效的令牌', code: null } }],
    ['gateway_rate_limited', { error: { message: 'x', code: '429' } }],
    ['gateway_rate_limited', { error: { message: '您已达到请求数限制' } }],
    ['gateway_overloaded', { error: { message: 'Overloaded', type: 'overloaded_error' } }],
    ['gateway_too_large', { error: { message: 'x', type: 'request_too_large' } }],
    ['gateway_rejected', { error: { message: 'x', type: 'invalid_request_error', code: null } }],
    ['gateway_model_missing', { error: { message: 'x', code: 'model_not_found' } }],
    ['gateway_failed', { success: false, message: 'get user group failed' }],
    ['gateway_failed', { success: false }],
  ])('%s: %j', (code, body) => {
    expect(read(200, body)).toMatchObject({ code, status: 200 });
  });
});

describe('a web page', () => {
  const page =
    '<!DOCTYPE html><html><head><title>\n One API </title></head><body><script>alert(1)</script><b>hi</b></body></html>';

  test.each([
    [200, 'gateway_not_an_api'],
    [400, 'gateway_not_an_api'],
    [403, 'gateway_not_an_api'],
    [404, 'gateway_not_an_api'],
    [301, 'gateway_redirected'],
    [401, 'gateway_auth'],
    [413, 'gateway_too_large'],
    [429, 'gateway_rate_limited'],
    [502, 'gateway_failed'],
    [503, 'gateway_overloaded'],
    [524, 'gateway_failed'],
  ])('under %i is %s, with its title as the message', (status, code) => {
    expect(read(status, page)).toMatchObject({ code, gatewayMessage: 'One API', status });
  });

  test('without a title gives its words and no tag', () => {
    expect(read(502, '<html><script>evil()</script><h1>502 Bad\nGateway</h1><hr>nginx</html>')?.gatewayMessage).toBe(
      '502 Bad Gateway nginx',
    );
  });

  test('plain text under 404 is no API either, unless it speaks of a model', () => {
    expect(read(404, '404 page not found')?.code).toBe('gateway_not_an_api');
    expect(read(404, 'model gpt-9 not found')?.code).toBe('gateway_model_missing');
  });
});

describe('the request id', () => {
  const body = {
    error: { message: '无效的令牌 (request id: 20260101120000123456789abcdEFGH)', type: 'one_api_error' },
  };

  test('is read from the end of the message, which is shown without it', () => {
    expect(read(401, body)).toMatchObject({
      gatewayMessage: '无效的令牌',
      requestId: '20260101120000123456789abcdEFGH',
    });
  });

  test('of the head wins', () => {
    expect(read(401, body, 'from-head')).toMatchObject({ gatewayMessage: '无效的令牌', requestId: 'from-head' });
  });

  test('can be all that one-api says', () => {
    const problem = read(500, { error: { message: ' (request id: 2026)', type: 'upstream_error' } });
    expect(problem).toStrictEqual({ code: 'gateway_failed', retryable: true, status: 500, requestId: '2026' });
  });
});

describe('hostile words', () => {
  test('are cut after 2,000 characters and cleaned of control characters', () => {
    expect(read(500, { error: { message: `a\u0000b\nc${'中'.repeat(5_000)}` } })?.gatewayMessage).toBe(
      `ab\nc${'中'.repeat(1_996)}`,
    );
  });

  test('of megabytes and of 100,000 levels are read without trouble', () => {
    expect(read(500, `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`)?.code).toBe('gateway_failed');
    expect(read(200, `<html>${'<script'.repeat(500_000)}`)?.code).toBe('gateway_not_an_api');
  });
});
