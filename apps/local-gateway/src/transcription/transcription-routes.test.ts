import { describe, expect, test } from 'vitest';
import { AudioEngineError } from '#audio/audio-engine-error.ts';
import { createFakeEngine } from '#testing/create-fake-engine.ts';
import { createTestGateway, type TestGateway } from '#testing/create-test-gateway.ts';

const AUDIO = new Uint8Array([82, 73, 70, 70]);
const TEXT = 'The birch canoe slid. On the smooth planks.';

function form(fields: Record<string, string | string[] | null>): FormData {
  const data = new FormData();
  const all = { model: 'whisper-1', file: 'audio', ...fields };
  for (const [name, value] of Object.entries(all)) {
    if (name === 'file' && value === 'audio') data.append('file', new File([AUDIO], 'speech.wav'));
    else for (const one of [value ?? []].flat()) data.append(name, one);
  }
  return data;
}

const transcribe = (
  fields: Record<string, string | string[] | null> = {},
  gateway: TestGateway = createTestGateway(),
) => gateway.post('/v1/audio/transcriptions', form(fields));

describe('the formats', () => {
  test('json is the default and holds the text alone', async () => {
    const response = await transcribe();
    expect(response.headers.get('content-type')).toBe('application/json');
    expect(await response.json()).toEqual({ text: TEXT });
  });

  test('verbose_json holds what is known and invents nothing', async () => {
    expect(await (await transcribe({ response_format: 'verbose_json' })).json()).toEqual({
      task: 'transcribe',
      language: 'english',
      duration: 3.5,
      text: TEXT,
      segments: [
        {
          id: 0,
          start: 0,
          end: 1.5,
          text: 'The birch canoe slid.',
          tokens: [100, 101, 102, 103, 104],
          avg_logprob: -0.5,
          compression_ratio: 21 / 29,
        },
        {
          id: 1,
          start: 1.5,
          end: 3.5,
          text: 'On the smooth planks.',
          tokens: [100, 101, 102, 103, 104],
          avg_logprob: -0.25,
          compression_ratio: 21 / 29,
        },
      ],
    });
  });

  test.each([{}, { response_format: 'json' }])(
    'json with logprobs tells how sure the model was, with %o',
    async (format) => {
      const body = (await (await transcribe({ ...format, 'include[]': 'logprobs' })).json()) as {
        text: string;
        logprobs: { token: string; logprob: number; bytes: number[] }[];
      };
      expect(body.text).toBe(TEXT);
      expect(body.logprobs.map(({ token }) => token).join('')).toBe(TEXT);
      expect(body.logprobs.slice(0, 2)).toEqual([
        { token: 'The', logprob: 0, bytes: [84, 104, 101] },
        { token: ' birch', logprob: -0.25, bytes: [32, 98, 105, 114, 99, 104] },
      ]);
    },
  );

  test.each([
    ['text', `${TEXT}\n`],
    ['srt', expect.stringMatching(/^1\n00:00:00,000 --> 00:00:01,500\nThe birch canoe slid\.\n\n2\n/)],
    ['vtt', expect.stringMatching(/^WEBVTT\n\n(?:1\n)?00:00:00\.000 --> 00:00:01\.500\nThe birch canoe slid\.\n\n/)],
  ])('%s is plain text', async (response_format, body) => {
    const response = await transcribe({ response_format });
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(await response.text()).toEqual(body);
  });
});

test.each([
  ['moonshine-base-en', 'base'],
  ['moonshine-tiny-en', 'tiny'],
  ['whisper-1', 'base'],
])('for %s the model %s gets the bytes of the file', async (id, model) => {
  const heard: object[] = [];
  const engine = createFakeEngine({
    transcribe: async (options) => {
      heard.push(options);
      return { text: '', duration: 0, segments: [] };
    },
  });
  await transcribe({ model: id }, createTestGateway({ engine }));
  expect(heard).toEqual([expect.objectContaining({ bytes: AUDIO, model })]);
});

describe('what is allowed', () => {
  test.each([
    [{ language: 'en' }],
    [{ language: 'EN-us' }],
    [{ temperature: '0' }],
    [{ temperature: '0.0' }],
    [{ temperature: '1' }],
    [{ prompt: 'canoe' }],
    [{ 'timestamp_granularities[]': 'segment' }],
    [{ model: 'moonshine-base-en' }],
    [{ stream: 'false' }],
  ])('%o', async (fields) => {
    expect((await transcribe(fields)).status).toBe(200);
  });
});

describe('what is refused, naming the parameter', () => {
  test.each([
    [{ model: null }, 'model', 'Missing'],
    [{ file: null }, 'file', 'Missing'],
    [{ file: 'only a text' }, 'file', 'must be a file'],
    [{ language: 'zh' }, 'language', 'English only'],
    [{ language: 'english' }, 'language', 'set en'],
    [{ response_format: 'xml' }, 'response_format', 'must be json'],
    [{ temperature: '1.1' }, 'temperature', '[0, 1]'],
    [{ temperature: '-0.1' }, 'temperature', '[0, 1]'],
    [{ temperature: 'warm' }, 'temperature', '[0, 1]'],
    [{ 'timestamp_granularities[]': ['segment', 'word'] }, 'timestamp_granularities[][1]', 'word times are not known'],
    [{ 'include[]': 'everything' }, 'include[][0]', 'must be logprobs'],
    [{ 'include[]': 'logprobs', response_format: 'verbose_json' }, 'include[]', 'json only'],
    [{ 'include[]': 'logprobs', response_format: 'text' }, 'include[]', 'json only'],
    [{ 'include[]': 'logprobs', response_format: 'srt' }, 'include[]', 'json only'],
  ])('%o', async (fields, param, words) => {
    const response = await transcribe(fields);
    expect(response.status).toBe(400);
    const message = expect.stringContaining(words);
    expect(await response.json()).toMatchObject({ error: { type: 'invalid_request_error', param, message } });
  });

  test('an empty file', async () => {
    const data = new FormData();
    data.append('model', 'whisper-1');
    data.append('file', new File([], 'speech.wav'));
    const response = await createTestGateway().post('/v1/audio/transcriptions', data);
    expect(await response.json()).toMatchObject({
      error: { param: 'file', message: expect.stringContaining('empty') },
    });
  });

  test('a broken form', async () => {
    const headers = { authorization: 'Bearer sk-test-0123456789', 'content-type': 'multipart/form-data; boundary=x' };
    const response = await createTestGateway().post('/v1/audio/transcriptions', undefined, {
      body: '--y\r\n',
      headers,
    });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      error: { message: 'The body is not readable multipart/form-data.' },
    });
  });

  test.each(['demo/echo', 'tts-1', 'gpt-4o-transcribe'])('model %s, which does not transcribe', async (model) => {
    expect((await transcribe({ model })).status).toBe(404);
  });

  test.each([
    ['undecodable', 400],
    ['unsupported_container', 400],
    ['too_long', 400],
    ['busy', 503],
    ['failed', 500],
  ] as const)('%s by the engine: %i', async (code, status) => {
    const engine = createFakeEngine({ transcribe: () => Promise.reject(new AudioEngineError(code, 'A sentence.')) });
    const response = await transcribe({}, createTestGateway({ engine }));
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ error: { message: 'A sentence.' } });
  });

  test('an upload over 25 MB, whether its length is told or not', async () => {
    const data = new FormData();
    data.append('file', new File([new Uint8Array(25 * 1024 * 1024 + 64 * 1024)], 'long.wav'));
    const response = await createTestGateway().post('/v1/audio/transcriptions', data);
    expect(response.status).toBe(413);
    expect(await response.json()).toMatchObject({ error: { code: 'request_too_large' } });
  });
});
