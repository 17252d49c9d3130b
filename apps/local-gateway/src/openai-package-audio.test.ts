import { wordErrorRate } from '@lineup/shared/text/word-error-rate.ts';
import OpenAI, { toFile } from 'openai';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ServedApp } from '#http/serve-app.ts';
import { startLocalGateway } from './start-local-gateway.ts';

const KEY = 'sk-test-0123456789';
const SENTENCE = 'Four hours of steady work faced us.';
// Loading the recognition model takes a machine under load half a minute.
const PATIENCE = 180_000;

let served: ServedApp;
let client: OpenAI;

beforeAll(async () => {
  served = await startLocalGateway({
    host: '127.0.0.1',
    port: 0,
    apiKey: KEY,
    log: (line) => expect.unreachable(line),
  });
  client = new OpenAI({ apiKey: KEY, baseURL: served.baseUrl, maxRetries: 0 });
});
afterAll(() => served.close());

describe('the official client with the real models', () => {
  test.each([
    ['mp3', 'audio/mpeg'],
    ['opus', 'audio/ogg; codecs=opus'],
    ['flac', 'audio/flac'],
    ['wav', 'audio/wav'],
  ] as const)(
    'a sentence spoken as %s is understood again',
    async (response_format, contentType) => {
      const speech = await client.audio.speech.create({
        model: 'tts-1',
        voice: 'alloy',
        input: SENTENCE,
        response_format,
      });
      expect(speech.headers.get('content-type')).toBe(contentType);
      const file = await toFile(speech, `speech.${response_format}`);
      const heard = await client.audio.transcriptions.create({
        file,
        model: 'whisper-1',
        response_format: 'verbose_json',
      });
      expect(wordErrorRate(SENTENCE, heard.text).errors).toBeLessThanOrEqual(1);
      expect(heard.duration).toBeGreaterThan(2);
      expect(heard.duration).toBeLessThan(5);
      expect(heard.segments?.at(-1)?.end).toBeLessThanOrEqual(heard.duration);
    },
    PATIENCE,
  );

  test(
    'half the speed takes about twice as long in pcm, which has 48,000 bytes a second',
    async () => {
      const lengths: number[] = [];
      for (const speed of [1, 0.5]) {
        const speech = await client.audio.speech.create({
          model: 'flite',
          voice: 'slt',
          input: SENTENCE,
          response_format: 'pcm',
          speed,
        });
        lengths.push((await speech.arrayBuffer()).byteLength / 48_000);
      }
      const [normal = 0, slow = 0] = lengths;
      expect(normal).toBeGreaterThan(2);
      expect(normal).toBeLessThan(5);
      expect(slow / normal).toBeGreaterThan(1.7);
      expect(slow / normal).toBeLessThan(2.3);
    },
    PATIENCE,
  );

  test(
    'both recognition models tell how sure they are of every token',
    async () => {
      const speech = await client.audio.speech.create({ model: 'tts-1', voice: 'alloy', input: SENTENCE });
      const file = await toFile(speech, 'speech.mp3');
      for (const model of ['moonshine-base-en', 'moonshine-tiny-en']) {
        const heard = await client.audio.transcriptions.create({ file, model, include: ['logprobs'] });
        expect(heard.logprobs?.map(({ token }) => token).join('')).toBe(heard.text);
        expect(heard.logprobs?.every(({ logprob = Number.NaN }) => logprob <= 0)).toBe(true);
      }
    },
    PATIENCE,
  );

  test(
    'bytes that are no audio are the 400 of the documented shape',
    async () => {
      const file = await toFile(new TextEncoder().encode('This is no audio at all.'), 'speech.wav');
      const asking = client.audio.transcriptions.create({ file, model: 'whisper-1' });
      await expect(asking).rejects.toMatchObject({ status: 400, type: 'invalid_request_error' });
    },
    PATIENCE,
  );

  test('all models say that they are ready once they have answered', async () => {
    const cards: unknown[] = [];
    for await (const card of client.models.list()) cards.push(card);
    expect(cards).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ id: 'flite', status: 'ready' }),
        expect.objectContaining({ id: 'moonshine-base-en', status: 'ready' }),
        expect.objectContaining({ id: 'moonshine-tiny-en', status: 'ready' }),
      ]),
    );
  });
});
