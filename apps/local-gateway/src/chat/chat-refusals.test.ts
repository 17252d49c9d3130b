import { describe, expect, test } from 'vitest';
import { createTestGateway } from '#testing/create-test-gateway.ts';

const MESSAGES = [{ role: 'user', content: 'Hello' }];
const IMAGE = { type: 'image_url', image_url: { url: 'data:image/png;base64,AAAA' } };

async function refusalOf(body: unknown): Promise<{ status: number; type?: string; param?: string; message?: string }> {
  const response = await createTestGateway().post('/v1/chat/completions', body);
  const { error } = (await response.json()) as { error?: object };
  return { status: response.status, ...error };
}

describe('what the manual forbids is refused as invalid_request_error, naming the parameter', () => {
  test.each([
    ['no model', { messages: MESSAGES }, 'model'],
    ['an empty model', { model: '', messages: MESSAGES }, 'model'],
    ['no messages', { model: 'demo/echo' }, 'messages'],
    ['an empty list of messages', { model: 'demo/echo', messages: [] }, 'messages'],
    ['a role of another kind', { model: 'demo/echo', messages: [{ role: 'tool', content: 'x' }] }, 'messages[0].role'],
    [
      'empty content',
      { model: 'demo/echo', messages: [...MESSAGES, { role: 'user', content: '' }] },
      'messages[1].content',
    ],
    ['null content', { model: 'demo/echo', messages: [{ role: 'assistant', content: null }] }, 'messages[0].content'],
    [
      'an empty list of parts',
      { model: 'demo/echo', messages: [{ role: 'user', content: [] }] },
      'messages[0].content',
    ],
    [
      'an unknown part',
      { model: 'demo/echo', messages: [{ role: 'user', content: [{ type: 'file' }] }] },
      'messages[0].content',
    ],
  ])('%s', async (_, body, param) => {
    expect(await refusalOf(body)).toMatchObject({ status: 400, type: 'invalid_request_error', param });
  });

  test.each([
    [{ temperature: -0.1 }, 'temperature'],
    [{ temperature: 1.01 }, 'temperature'],
    [{ temperature: '0.3' }, 'temperature'],
    [{ top_p: 1.1 }, 'top_p'],
    [{ n: 0 }, 'n'],
    [{ n: 6 }, 'n'],
    [{ n: 1.5 }, 'n'],
    [{ n: 2, temperature: 0 }, 'n'],
    [{ n: 2, temperature: 0.009 }, 'n'],
    [{ max_tokens: 0 }, 'max_tokens'],
    [{ max_tokens: 1.5 }, 'max_tokens'],
    [{ max_tokens: 8192 }, 'max_tokens'],
    [{ max_completion_tokens: 8192 }, 'max_completion_tokens'],
    [{ stop: '' }, 'stop'],
    [{ stop: [] }, 'stop'],
    [{ stop: ['a', 'b', 'c', 'd', 'e'] }, 'stop'],
    [{ stream: 'yes' }, 'stream'],
    [{ seed: 1.5 }, 'seed'],
    [{ presence_penalty: 3 }, 'presence_penalty'],
    [{ logprobs: 1 }, 'logprobs'],
    [{ logprobs: true, top_logprobs: 21 }, 'top_logprobs'],
    [{ logprobs: true, top_logprobs: 0.5 }, 'top_logprobs'],
    [{ top_logprobs: 2 }, 'top_logprobs'],
    [{ logprobs: false, top_logprobs: 0 }, 'top_logprobs'],
    [{ tools: [{ type: 'function', function: { name: 'no spaces' } }] }, 'tools[0].function.name'],
    [{ response_format: { type: 'xml' } }, 'response_format.type'],
    [{ response_format: { type: 'json_object' } }, 'response_format'],
  ])('%o', async (extra, param) => {
    expect(await refusalOf({ model: 'demo/echo', messages: MESSAGES, ...extra })).toMatchObject({
      status: 400,
      type: 'invalid_request_error',
      param,
    });
  });
});

describe('what the manual allows is not refused', () => {
  test.each([
    [{ temperature: 0 }],
    [{ temperature: 1 }],
    [{ n: 5, temperature: 0.01 }],
    [{ n: 1, temperature: 0 }],
    [{ max_tokens: 1 }],
    [{ logprobs: true, top_logprobs: 20 }],
    [{ logprobs: false, top_logprobs: null }],
    [{ stop: ['a', 'b', 'c', 'd'] }],
    [{ temperature: null, n: null, stop: null, max_tokens: null, stream: null }],
    [{ user: 'somebody', some_new_parameter: [1] }],
    [
      {
        messages: [
          { role: 'system', content: 'Be brief.' },
          ...MESSAGES,
          { role: 'assistant', content: 'Yes?' },
          ...MESSAGES,
        ],
      },
    ],
    [{ messages: [{ role: 'user', content: [{ type: 'text', text: 'What is it?' }, IMAGE] }] }],
  ])('%o', async (extra) => {
    expect(await refusalOf({ model: 'demo/echo', messages: MESSAGES, ...extra })).toEqual({ status: 200 });
  });
});

describe('max_tokens counts input and output together', () => {
  // 'Hello' is one token, and every message has three more.
  test.each([
    [8188, 200],
    [8189, 400],
  ])('max_tokens %i with 4 tokens of input: %i', async (max_tokens, status) => {
    expect(await refusalOf({ model: 'demo/echo', messages: MESSAGES, max_tokens })).toMatchObject({ status });
  });

  test('messages that fill the window by themselves are refused', async () => {
    const messages = [{ role: 'user', content: '船'.repeat(8189) }];
    expect(await refusalOf({ model: 'demo/echo', messages })).toMatchObject({ status: 400, param: 'messages' });
  });

  test('the refusal tells how much can be asked for', async () => {
    const { message } = await refusalOf({ model: 'demo/echo', messages: MESSAGES, max_tokens: 9000 });
    expect(message).toContain('at most 8188');
  });
});

test('a body that is not JSON is refused without being quoted', async () => {
  const response = await createTestGateway().post('/v1/chat/completions', undefined, { body: '{"secret' });
  expect(response.status).toBe(400);
  expect(await response.text()).not.toContain('secret');
});

test('an unknown model is 404', async () => {
  expect(await refusalOf({ model: 'gpt-4', messages: MESSAGES })).toMatchObject({
    status: 404,
    code: 'model_not_found',
  });
});

test('a body over 16 MB is 413', async () => {
  const messages = [{ role: 'user', content: 'x'.repeat(16 * 1024 * 1024) }];
  const body = JSON.stringify({ model: 'demo/echo', messages });
  const response = await createTestGateway().post('/v1/chat/completions', undefined, { body });
  expect(response.status).toBe(413);
});
