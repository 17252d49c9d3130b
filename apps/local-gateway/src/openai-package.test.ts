import OpenAI, { APIError, toFile } from 'openai';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { GatewayDeps } from '#gateway-deps.ts';
import { type ServedApp, serveApp } from '#http/serve-app.ts';
import { createFakeEngine, FAKE_TRANSCRIPT } from '#testing/create-fake-engine.ts';
import { createTestGateway, TEST_KEY } from '#testing/create-test-gateway.ts';

let served: ServedApp;
let pace: GatewayDeps['pace'];

beforeEach(async () => {
  pace = () => Promise.resolve();
  const { app } = createTestGateway({ pace: (milliseconds, signal) => pace(milliseconds, signal) });
  served = await serveApp({ app, host: '127.0.0.1', port: 0 });
});
afterEach(() => served.close());

const connect = (apiKey = TEST_KEY) => new OpenAI({ apiKey, baseURL: served.baseUrl, maxRetries: 0 });
const messages = [{ role: 'user' as const, content: 'Say this is a test!' }];

describe('the official client, over a real connection', () => {
  test('lists models and finds one', async () => {
    const ids: string[] = [];
    for await (const model of connect().models.list()) ids.push(model.id);
    expect(ids).toEqual(expect.arrayContaining(['demo/echo', 'tts-1', 'whisper-1']));
    expect((await connect().models.retrieve('demo/echo')).owned_by).toBe('lineup-demo');
  });

  test('chats', async () => {
    const { choices, usage } = await connect().chat.completions.create({
      model: 'demo/echo',
      messages,
      temperature: 0.7,
    });
    expect(choices[0]?.message.content).toContain('Say this is a test!');
    expect(usage?.total_tokens).toBe(25);
  });

  test('streams, with usage at the end', async () => {
    const stream = await connect().chat.completions.create({
      model: 'demo/story',
      messages,
      stream: true,
      stream_options: { include_usage: true },
    });
    let text = '';
    let tokens = 0;
    for await (const chunk of stream) {
      text += chunk.choices[0]?.delta.content ?? '';
      tokens = chunk.usage?.completion_tokens ?? tokens;
    }
    expect(text).toMatch(/^# The Ferry at Low Water\n[^]+free\.\*$/);
    expect(tokens).toBeGreaterThan(400);
  });

  test('gathers a streamed tool call', async () => {
    const tools = [
      {
        type: 'function' as const,
        function: { name: 'get_time', parameters: { type: 'object', properties: { zone: { type: 'string' } } } },
      },
    ];
    const completion = await connect()
      .chat.completions.stream({ model: 'demo/tools', messages, tools })
      .finalChatCompletion();
    const [call] = completion.choices[0]?.message.tool_calls ?? [];
    expect(call).toMatchObject({ type: 'function', function: { name: 'get_time', arguments: '{"zone":"zone"}' } });
  });

  test('speaks', async () => {
    const response = await connect().audio.speech.create({ model: 'tts-1', voice: 'nova', input: 'Hello' });
    expect(response.headers.get('content-type')).toBe('audio/mpeg');
    expect(await response.text()).toBe('slt 1 mp3 Hello');
  });

  test('transcribes', async () => {
    const file = await toFile(new Uint8Array([1, 2, 3]), 'speech.wav');
    const { transcriptions } = connect().audio;
    expect(await transcriptions.create({ file, model: 'whisper-1' })).toEqual({ text: FAKE_TRANSCRIPT.text });
    const verbose = await transcriptions.create({
      file,
      model: 'whisper-1',
      response_format: 'verbose_json',
      timestamp_granularities: ['segment'],
    });
    expect(verbose.segments).toHaveLength(2);
    expect(await transcriptions.create({ file, model: 'whisper-1', response_format: 'vtt' })).toContain('WEBVTT');
  });

  test.each([
    ['a wrong key', 'sk-wrong', 'demo/echo', 401],
    ['demo/error-403', TEST_KEY, 'demo/error-403', 403],
    ['demo/error-429', TEST_KEY, 'demo/error-429', 429],
    ['demo/error-500', TEST_KEY, 'demo/error-500', 500],
    ['an unknown model', TEST_KEY, 'gpt-4', 404],
  ])('%s is its error for that status', async (_, key, model, status) => {
    const asking = connect(key).chat.completions.create({ model, messages });
    await expect(asking).rejects.toBeInstanceOf(APIError);
    await expect(asking).rejects.toMatchObject({ status });
  });

  test.each([true, false])('demo/cut is a broken connection (streamed: %s)', async (stream) => {
    pace = () => new Promise((resolve) => setImmediate(resolve));
    const response = await connect().chat.completions.create({ model: 'demo/cut', messages, stream }).asResponse();
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow('terminated');
  });
});

describe('a client that leaves', () => {
  test('stops a streamed answer', async () => {
    const { promise: left, resolve: nowLeft } = Promise.withResolvers<void>();
    let tokens = 0;
    pace = (_, signal) => {
      tokens += 1;
      if (tokens < 4) return Promise.resolve();
      return new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => {
          nowLeft();
          reject(signal.reason);
        });
      });
    };
    const stream = await connect().chat.completions.create({ model: 'demo/slow', messages, stream: true });
    for await (const chunk of stream) if (chunk.choices[0]?.delta.content === ' answer') break;
    await left;
    expect(tokens).toBe(4);
  });

  test('stops a whole answer that has not begun to arrive', async () => {
    const { promise: waiting, resolve: nowWaiting } = Promise.withResolvers<void>();
    const { promise: left, resolve: nowLeft } = Promise.withResolvers<void>();
    pace = (_, signal) => {
      nowWaiting();
      return new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => {
          nowLeft();
          reject(signal.reason);
        });
      });
    };
    const client = new AbortController();
    const asking = connect().chat.completions.create({ model: 'demo/slow', messages }, { signal: client.signal });
    await waiting;
    client.abort();
    await expect(asking).rejects.toThrow('aborted');
    await left;
  });

  test.each(['content-length', 'transfer-encoding'])(
    'stops the recognition of an upload sent with %s',
    async (framing) => {
      const { promise: hearing, resolve: nowHearing } = Promise.withResolvers<void>();
      const { promise: left, resolve: nowLeft } = Promise.withResolvers<void>();
      const engine = createFakeEngine({
        transcribe: ({ signal }) => {
          nowHearing();
          return new Promise((_, reject) => {
            signal.addEventListener('abort', () => {
              nowLeft();
              reject(signal.reason);
            });
          });
        },
      });
      const { app, log } = createTestGateway({ engine });
      const own = await serveApp({ app, host: '127.0.0.1', port: 0 });
      const client = new AbortController();
      const form = new FormData();
      form.append('model', 'whisper-1');
      form.append('file', new File(['audio'], 'speech.wav'));
      const encoded = new Response(form);
      const body = framing === 'content-length' ? await encoded.clone().arrayBuffer() : encoded.body;
      const sending = fetch(`${own.baseUrl}/audio/transcriptions`, {
        method: 'POST',
        headers: { authorization: `Bearer ${TEST_KEY}`, 'content-type': encoded.headers.get('content-type') ?? '' },
        body,
        duplex: 'half',
        signal: client.signal,
      });
      await hearing;
      client.abort();
      await expect(sending).rejects.toThrow('aborted');
      await left;
      expect(log).toEqual([]);
      await own.close();
    },
  );
});
