import { describe, expect, test } from 'vitest';
import { createTestGateway } from '#testing/create-test-gateway.ts';

const QUESTION = { model: 'demo/echo', messages: [{ role: 'user', content: 'Say this is a test!' }] };
const ECHO = 'You said: Say this is a test!\n\nI saw 1 message: user.';

async function complete(body: object): Promise<unknown> {
  const response = await createTestGateway().post('/v1/chat/completions', body);
  expect(response.status).toBe(200);
  return response.json();
}

test('an answer that is not streamed has the documented form', async () => {
  expect(await complete(QUESTION)).toEqual({
    id: expect.stringMatching(/^chatcmpl-[0-9a-f]{32}$/),
    object: 'chat.completion',
    created: Date.UTC(2025, 2, 21, 9, 30) / 1000,
    model: 'demo/echo',
    choices: [{ index: 0, message: { role: 'assistant', content: ECHO }, logprobs: null, finish_reason: 'stop' }],
    usage: { prompt_tokens: 9, completion_tokens: 16, total_tokens: 25 },
    system_fingerprint: null,
  });
});

async function tell(extra: object): Promise<string[]> {
  const answer = (await complete({ model: 'demo/story', messages: QUESTION.messages, ...extra })) as {
    choices: { message: { content: string } }[];
  };
  return answer.choices.map(({ message }) => message.content);
}

describe('max_tokens', () => {
  test.each([
    [15, 'You said: Say this is a test!\n\nI saw 1 message: user', 'length'],
    [3, 'You said:', 'length'],
    [16, ECHO, 'stop'],
  ])('%i tokens', async (max_tokens, content, finish_reason) => {
    const answer = await complete({ ...QUESTION, max_tokens });
    expect(answer).toMatchObject({
      choices: [{ message: { content }, finish_reason }],
      usage: { completion_tokens: max_tokens },
    });
  });

  test('max_completion_tokens goes before it', async () => {
    const answer = await complete({ ...QUESTION, max_tokens: 16, max_completion_tokens: 2 });
    expect(answer).toMatchObject({ choices: [{ message: { content: 'You said' }, finish_reason: 'length' }] });
  });
});

describe('stop', () => {
  test.each([
    ['test', 'You said: Say this is a '],
    [['saw', 'this'], 'You said: Say '],
    ['You', ''],
    ['absent', ECHO],
  ])('%j ends the answer before it', async (stop, content) => {
    expect(await complete({ ...QUESTION, stop })).toMatchObject({
      choices: [{ message: { content }, finish_reason: 'stop' }],
    });
  });
});

test('n answers come in order, and usage counts them all', async () => {
  const answer = await complete({ ...QUESTION, n: 3 });
  expect(answer).toMatchObject({
    choices: [{ index: 0 }, { index: 1 }, { index: 2 }],
    usage: { completion_tokens: 48 },
  });
});

test('a whole answer takes as long as its tokens would take one by one', async () => {
  const waits: number[] = [];
  const gateway = createTestGateway({
    pace: async (milliseconds) => {
      waits.push(milliseconds);
    },
  });
  await gateway.post('/v1/chat/completions', { ...QUESTION, max_tokens: 10 });
  expect(waits).toEqual([12 * 12]);
});

describe('seed and temperature', () => {
  test('the same request is answered the same way', async () => {
    expect(await tell({})).toEqual(await tell({}));
    expect(await tell({ seed: 7 })).toEqual(await tell({ seed: 7 }));
  });

  test('another seed is answered in other words', async () => {
    expect(await tell({ seed: 1, temperature: 1 })).not.toEqual(await tell({ seed: 2, temperature: 1 }));
  });

  test('temperature 0 makes all seeds agree', async () => {
    expect(await tell({ seed: 1, temperature: 0 })).toEqual(await tell({ seed: 2, temperature: 0 }));
  });

  test('the answers of one request differ', async () => {
    expect(new Set(await tell({ n: 5, temperature: 1 })).size).toBeGreaterThan(1);
  });
});

test('demo/cut breaks off in the middle of a body that is not streamed', async () => {
  const gateway = createTestGateway();
  const response = await gateway.post('/v1/chat/completions', { ...QUESTION, model: 'demo/cut' });
  expect(response.status).toBe(200);
  await expect(response.text()).rejects.toThrow('on purpose');
});
