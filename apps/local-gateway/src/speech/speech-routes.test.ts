import { describe, expect, test } from 'vitest';
import { AudioEngineError } from '#audio/audio-engine-error.ts';
import type { SpeakOptions } from '#audio/audio-engine.ts';
import { createFakeEngine } from '#testing/create-fake-engine.ts';
import { createTestGateway } from '#testing/create-test-gateway.ts';

const REQUEST = { model: 'tts-1', input: 'Hello there', voice: 'alloy' };

const speak = (body: object, gateway = createTestGateway()) => gateway.post('/v1/audio/speech', body);

async function* failing(before: Uint8Array[], error: Error): AsyncGenerator<Uint8Array> {
  yield* before;
  throw error;
}

describe('the answer', () => {
  test('is mp3 at normal speed by default, and names the true voice', async () => {
    const response = await speak(REQUEST);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('audio/mpeg');
    expect(response.headers.get('x-lineup-voice')).toBe('slt');
    expect(await response.text()).toBe('slt 1 mp3 Hello there');
  });

  test.each([
    ['mp3', 'audio/mpeg'],
    ['opus', 'audio/ogg; codecs=opus'],
    ['flac', 'audio/flac'],
    ['wav', 'audio/wav'],
    ['pcm', 'audio/pcm'],
  ])('%s is sent as %s', async (response_format, contentType) => {
    const response = await speak({ ...REQUEST, response_format, speed: 0.25 });
    expect(response.headers.get('content-type')).toBe(contentType);
    expect(await response.text()).toBe(`slt 0.25 ${response_format} Hello there`);
  });

  test.each([
    ['alloy', 'slt'],
    ['echo', 'rms'],
    ['fable', 'awb'],
    ['onyx', 'kal16'],
    ['nova', 'slt'],
    ['shimmer', 'kal'],
    ['awb', 'awb'],
  ])('voice %s is spoken by %s', async (voice, name) => {
    expect(await (await speak({ ...REQUEST, voice })).text()).toBe(`${name} 1 mp3 Hello there`);
  });

  test.each(['flite', 'tts-1', 'tts-1-hd'])('model %s speaks', async (model) => {
    expect((await speak({ ...REQUEST, model })).status).toBe(200);
  });
});

describe('what cannot be spoken is refused, naming the parameter', () => {
  test.each([
    [{ model: undefined }, 'model', 'Missing'],
    [{ input: undefined }, 'input', 'Missing'],
    [{ input: '' }, 'input', 'empty'],
    [{ input: 'x'.repeat(4097) }, 'input', '4096 characters'],
    [{ input: '你好啊' }, 'input', 'English only'],
    [{ voice: undefined }, 'voice', 'Missing'],
    [{ voice: 'marin' }, 'voice', 'alloy, awb, echo, fable, kal, kal16, nova, onyx, rms, shimmer, slt'],
    [{ response_format: 'aac' }, 'response_format', 'ask for mp3, opus, flac, wav or pcm'],
    [{ response_format: 'ogg' }, 'response_format', 'must be mp3'],
    [{ speed: 0.24 }, 'speed', '[0.25, 4]'],
    [{ speed: 4.1 }, 'speed', '[0.25, 4]'],
    [{ stream_format: 'sse' }, 'stream_format', 'audio'],
  ])('%o', async (change, param, words) => {
    const response = await speak({ ...REQUEST, ...change });
    expect(response.status).toBe(400);
    const message = expect.stringContaining(words);
    expect(await response.json()).toMatchObject({ error: { type: 'invalid_request_error', param, message } });
  });

  test('4,096 characters are allowed, counted as people count them', async () => {
    expect((await speak({ ...REQUEST, input: `a${'🛶'.repeat(4095)}` })).status).toBe(200);
  });

  test.each(['demo/echo', 'whisper-1', 'gpt-4o-mini-tts'])('model %s does not speak', async (model) => {
    expect((await speak({ ...REQUEST, model })).status).toBe(404);
  });
});

describe('when the engine fails', () => {
  test.each([
    ['busy', 503, 'overloaded'],
    ['failed', 500, null],
    ['too_long', 400, 'too_long'],
  ] as const)('%s before the first bytes is %i with its sentence', async (code, status, errorCode) => {
    const engine = createFakeEngine({ speak: () => failing([], new AudioEngineError(code, 'A sentence.')) });
    const response = await speak(REQUEST, createTestGateway({ engine }));
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ error: { message: 'A sentence.', code: errorCode } });
  });

  test('something unforeseen is a 500 that tells nothing, and a line in the log', async () => {
    const engine = createFakeEngine({ speak: () => failing([], new Error('worker gone')) });
    const gateway = createTestGateway({ engine });
    const response = await speak(REQUEST, gateway);
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain('worker gone');
    expect(gateway.log).toEqual(['local gateway: POST /v1/audio/speech failed: worker gone']);
  });

  test('after the first bytes the connection is broken off', async () => {
    const engine = createFakeEngine({ speak: () => failing([new Uint8Array([1, 2])], new Error('worker gone')) });
    const response = await speak(REQUEST, createTestGateway({ engine }));
    expect(response.status).toBe(200);
    await expect(response.arrayBuffer()).rejects.toThrow('worker gone');
  });
});

test('a client that leaves aborts the engine', async () => {
  const client = new AbortController();
  const { promise: speaking, resolve: nowSpeaking } = Promise.withResolvers<void>();
  const { promise: aborted, resolve: nowAborted } = Promise.withResolvers<void>();
  async function* endless({ signal }: SpeakOptions): AsyncGenerator<Uint8Array> {
    yield new Uint8Array([1]);
    nowSpeaking();
    await new Promise((_, reject) => {
      signal.addEventListener('abort', () => {
        nowAborted();
        reject(signal.reason);
      });
    });
  }
  const gateway = createTestGateway({ engine: createFakeEngine({ speak: endless }) });
  const response = await gateway.post('/v1/audio/speech', REQUEST, { signal: client.signal });
  const reading = response.arrayBuffer();
  await speaking;
  client.abort();
  await expect(reading).rejects.toThrow('aborted');
  await aborted;
  expect(gateway.log).toEqual([]);
});
