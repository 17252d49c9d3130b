import { describe, expect, test } from 'vitest';
import type { Pace } from '#gateway-deps.ts';
import { createTestGateway, type TestGateway } from '#testing/create-test-gateway.ts';
import { readFrames } from '#testing/read-frames.ts';

const QUESTION = { model: 'demo/echo', messages: [{ role: 'user', content: 'Hi' }], max_tokens: 2, stream: true };

type Chunk = {
  choices: { index: number; delta: { content?: string }; finish_reason: string | null; usage?: unknown }[];
  usage?: unknown;
};

async function stream(
  body: object,
  gateway: TestGateway = createTestGateway(),
): Promise<{ chunks: Chunk[]; last: string | undefined }> {
  const frames = await readFrames(await gateway.post('/v1/chat/completions', body));
  return { chunks: frames.slice(0, -1).map((frame) => JSON.parse(frame) as Chunk), last: frames.at(-1) };
}

test('a streamed answer is the documented sequence of chunks', async () => {
  const { chunks, last } = await stream(QUESTION);
  const usage = { prompt_tokens: 4, completion_tokens: 2, total_tokens: 6 };
  const head = {
    id: expect.stringMatching(/^chatcmpl-/),
    object: 'chat.completion.chunk',
    created: Date.UTC(2025, 2, 21, 9, 30) / 1000,
    model: 'demo/echo',
  };
  expect(chunks).toEqual([
    { ...head, choices: [{ index: 0, delta: { role: 'assistant' }, finish_reason: null }] },
    { ...head, choices: [{ index: 0, delta: { content: 'You' }, finish_reason: null }] },
    { ...head, choices: [{ index: 0, delta: { content: ' said' }, finish_reason: null }] },
    { ...head, choices: [{ index: 0, delta: {}, finish_reason: 'length', usage }] },
  ]);
  expect(last).toBe('[DONE]');
});

test('the head says event stream, uncached and unbuffered', async () => {
  const { headers } = await createTestGateway().post('/v1/chat/completions', QUESTION);
  expect(headers.get('content-type')).toBe('text/event-stream');
  expect(headers.get('cache-control')).toBe('no-cache');
  expect(headers.get('x-accel-buffering')).toBe('no');
});

test('include_usage adds a last chunk with usage and no choices', async () => {
  const { chunks } = await stream({ ...QUESTION, stream_options: { include_usage: true } });
  expect(chunks.at(-1)).toMatchObject({
    choices: [],
    usage: { prompt_tokens: 4, completion_tokens: 2, total_tokens: 6 },
  });
  expect(chunks.filter(({ usage }) => usage !== undefined)).toHaveLength(1);
});

test('n answers are interleaved by index, and only the last to finish carries usage', async () => {
  const { chunks } = await stream({ ...QUESTION, n: 2 });
  expect(chunks.map(({ choices: [choice] }) => choice?.index)).toEqual([0, 1, 0, 1, 0, 1, 0, 1]);
  const finished = chunks.flatMap(({ choices }) => choices).filter(({ finish_reason }) => finish_reason !== null);
  expect(finished.map(({ index, usage }) => [index, usage !== undefined])).toEqual([
    [0, false],
    [1, true],
  ]);
});

test('whichever answer is the longest carries usage', async () => {
  const messages = [{ role: 'user', content: 'Tell me a story' }];
  const { chunks } = await stream({ model: 'demo/story', messages, stream: true, n: 4, temperature: 1 });
  const finished = chunks.flatMap(({ choices }) => choices).filter(({ finish_reason }) => finish_reason !== null);
  expect(finished.map(({ usage }) => usage !== undefined)).toEqual([false, false, false, true]);
  expect(finished.at(-1)?.index).not.toBe(3);
});

test('the chunks joined are the whole answer', async () => {
  const question = { model: 'demo/markdown', messages: [{ role: 'user', content: '你好' }] };
  const whole = (await (await createTestGateway().post('/v1/chat/completions', question)).json()) as {
    choices: { message: { content: string } }[];
  };
  const { chunks } = await stream({ ...question, stream: true });
  const joined = chunks.map(({ choices: [choice] }) => choice?.delta.content ?? '').join('');
  expect(joined).toBe(whole.choices[0]?.message.content);
});

test('demo/empty opens and finishes without a word', async () => {
  const { chunks, last } = await stream({ ...QUESTION, model: 'demo/empty' });
  expect(chunks.map(({ choices: [choice] }) => choice)).toMatchObject([
    { delta: { role: 'assistant' } },
    { delta: {}, finish_reason: 'stop', usage: { completion_tokens: 0 } },
  ]);
  expect(last).toBe('[DONE]');
});

test('demo/cut breaks off without finish_reason and without [DONE]', async () => {
  const { max_tokens: _, ...question } = QUESTION;
  const gateway = createTestGateway();
  const response = await gateway.post('/v1/chat/completions', { ...question, model: 'demo/cut' });
  let seen = '';
  const reading = (async () => {
    for await (const bytes of response.body ?? []) seen += new TextDecoder().decode(bytes);
  })();
  await expect(reading).rejects.toThrow('drops its connection on purpose');
  expect(seen).toContain('"content":" half"');
  expect(seen).not.toContain('"finish_reason":"');
  expect(seen).not.toContain('[DONE]');
});

describe('a client that leaves', () => {
  test('stops the answer at once, with nothing logged', async () => {
    const client = new AbortController();
    const waits: AbortSignal[] = [];
    const { promise: waiting, resolve: nowWaiting } = Promise.withResolvers<void>();
    // Two tokens pass, the wait before the third lasts until the client has left.
    const pace: Pace = (_, signal) => {
      waits.push(signal);
      if (waits.length < 3) return Promise.resolve();
      nowWaiting();
      return new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason));
      });
    };
    const gateway = createTestGateway({ pace });
    const response = await gateway.post(
      '/v1/chat/completions',
      { ...QUESTION, max_tokens: 10 },
      { signal: client.signal },
    );
    const reading = response.text();
    await waiting;
    client.abort();
    await expect(reading).rejects.toThrow('aborted');
    expect(waits).toHaveLength(3);
    expect(gateway.log).toEqual([]);
  });
});
