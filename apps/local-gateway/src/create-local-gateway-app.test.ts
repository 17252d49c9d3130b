import { describe, expect, test } from 'vitest';
import { createTestGateway, TEST_KEY } from '#testing/create-test-gateway.ts';

describe('the key', () => {
  test.each([
    ['no header', undefined, 401],
    ['an empty token', 'Bearer ', 401],
    ['another scheme', `Basic ${TEST_KEY}`, 401],
    ['a wrong key', 'Bearer sk-wrong', 401],
    ['the key with more behind it', `Bearer ${TEST_KEY}x`, 401],
    ['the key', `Bearer ${TEST_KEY}`, 200],
    ['the key under a lower-case scheme', `bearer ${TEST_KEY}`, 200],
  ])('%s is answered with the right status', async (_, authorization, status) => {
    const { app } = createTestGateway();
    const response = await app.request('/v1/models', authorization === undefined ? {} : { headers: { authorization } });
    expect(response.status).toBe(status);
  });

  test('a refusal has the shape of OpenAI errors and does not repeat the token', async () => {
    const response = await createTestGateway().app.request('/v1/models', {
      headers: { authorization: 'Bearer sk-wrong' },
    });
    expect(await response.json()).toEqual({
      error: {
        message: 'The API key is not valid for this gateway.',
        type: 'invalid_request_error',
        param: null,
        code: 'invalid_api_key',
      },
    });
  });

  test('any token passes when no key is set, but one must be there', async () => {
    const { app } = createTestGateway({ apiKey: undefined });
    expect((await app.request('/v1/models', { headers: { authorization: 'Bearer whatever' } })).status).toBe(200);
    expect((await app.request('/v1/models')).status).toBe(401);
  });
});

describe('unknown addresses', () => {
  test.each([
    ['GET', '/v1/x'],
    ['GET', '/'],
    ['GET', '/v1/chat/completions'],
    ['POST', '/v1/models'],
    ['POST', '/v1/embeddings'],
    ['DELETE', '/v1/models/demo/echo'],
  ])('%s %s is 404 in the documented shape', async (method, path) => {
    const response = await createTestGateway().app.request(path, {
      method,
      headers: { authorization: `Bearer ${TEST_KEY}` },
    });
    expect(response.status).toBe(404);
    expect(await response.json()).toEqual({
      error: { message: `Invalid URL (${method} ${path})`, type: 'invalid_request_error', param: null, code: null },
    });
  });
});

test('every answer carries a request id made of the moment and eight more digits', async () => {
  const gateway = createTestGateway();
  const first = (await gateway.get('/v1/models')).headers.get('x-oneapi-request-id');
  const second = (await gateway.get('/v1/nothing')).headers.get('x-oneapi-request-id');
  expect(first).toMatch(/^20250321093000000\d{8}$/);
  expect(second).not.toBe(first);
});
