import { describe, expect, test } from 'vitest';
import { interpretTranscription } from './interpret-transcription.ts';

const head = { t: 5, status: 200, contentType: 'text/plain', requestId: null };

function interpret(text: unknown, requested?: string, status = 200) {
  const body = typeof text === 'string' ? text : JSON.stringify(text);
  return interpretTranscription({ text: body, requested, head: { ...head, status } });
}

const bodies = {
  json: '{"text":"Hello there."}',
  verbose_json:
    '{"task":"transcribe","language":"english","duration":1.5,"text":"Hello there.","segments":[{"id":0,"start":0,"end":1.5,"text":" Hello there."}]}',
  text: 'Hello there.\n',
  srt: '1\r\n00:00:00,000 --> 00:00:01,500\r\nHello there.\r\n\r\n',
  vtt: '\ufeffWEBVTT\n\n00:00.000 --> 00:01.500\nHello there.\n\n',
  diarized_json:
    '{"task":"transcribe","duration":1.5,"text":"Hello there.","segments":[{"type":"transcript.text.segment","id":"seg_001","start":0,"end":1.5,"text":"Hello there.","speaker":"A"}]}',
} as const;
const formats = ['json', 'verbose_json', 'text', 'srt', 'vtt', 'diarized_json'] as const;
const pairs = formats.flatMap((answered) => formats.map((requested) => [answered, requested] as const));

test.each(pairs)('%s answered for %s is read as what it is', (answered, requested) => {
  expect(interpret(bodies[answered], requested)).toMatchObject({
    kind: 'transcript',
    text: 'Hello there.',
    format: answered,
    asRequested: answered === requested,
  });
});

test('json is what is asked for when no format is', () => {
  expect(interpret(bodies.json)).toMatchObject({ asRequested: true });
  expect(interpret(bodies.text)).toMatchObject({ asRequested: false });
});

describe('what a transcript carries', () => {
  test('verbose_json: language, duration, segments, words, usage', () => {
    const body = {
      language: 'english',
      duration: 1.5,
      text: ' Hello there. ',
      segments: [{ id: 0, start: 0, end: 1.5, text: ' Hello there.', tokens: [1], avg_logprob: -0.2 }],
      words: [
        { word: 'Hello', start: 0, end: 0.7 },
        { word: ' there', start: 0.7, end: 1.5 },
      ],
      usage: { type: 'tokens', input_tokens: 14, output_tokens: 5, total_tokens: 19 },
    };
    expect(interpret(body, 'verbose_json')).toEqual({
      kind: 'transcript',
      text: 'Hello there.',
      language: 'english',
      duration: 1.5,
      segments: [{ start: 0, end: 1.5, text: 'Hello there.', avgLogprob: -0.2 }],
      words: [
        { start: 0, end: 0.7, text: 'Hello' },
        { start: 0.7, end: 1.5, text: 'there' },
      ],
      tokens: [],
      format: 'verbose_json',
      asRequested: true,
      usage: { promptTokens: 14, completionTokens: 5, totalTokens: 19 },
    });
  });

  test('json: the seconds of its usage are the duration', () => {
    expect(interpret({ text: 'hi', usage: { type: 'duration', seconds: 9 } })).toMatchObject({
      duration: 9,
      usage: null,
      language: null,
      segments: [],
    });
  });

  test('subtitles: their cues, whose texts are joined by line', () => {
    const body = 'WEBVTT\n\n00:00.000 --> 00:01.000\n你好\n\n00:01.000 --> 00:02.000\n世界';
    expect(interpret(body, 'vtt')).toMatchObject({
      text: '你好\n世界',
      segments: [
        { start: 0, end: 1, text: '你好' },
        { start: 1, end: 2, text: '世界' },
      ],
      duration: null,
    });
  });

  test('words that hang on their segments', () => {
    const body = {
      text: 'hi',
      segments: [{ start: 0, end: 1, text: 'hi', words: [{ word: ' hi', start: 0, end: 1, probability: 0.9 }] }],
    };
    expect(interpret(body)).toMatchObject({ words: [{ start: 0, end: 1, text: 'hi', probability: 0.9 }] });
  });

  test('segments without a text beside them', () => {
    expect(
      interpret({
        segments: [
          { start: 0, end: 1, text: 'a' },
          { start: 1, end: 2, text: 'b' },
        ],
      }),
    ).toMatchObject({ text: 'a\nb' });
  });

  test('entries with broken times and facts of other types are left out', () => {
    const good = { start: 0, end: 1, text: 'hi' };
    const broken = [
      null,
      'x',
      {},
      { ...good, start: '0' },
      { ...good, end: null },
      { ...good, start: 2 },
      { ...good, start: -1 },
      { ...good, text: 7 },
    ];
    expect(
      interpret({ text: 'hi', segments: [...broken, good], words: 'x', language: 7, duration: '1.5', usage: [] }),
    ).toMatchObject({
      segments: [good],
      words: [],
      language: null,
      duration: null,
      usage: null,
    });
  });

  test.each(['[Music] And so', '{laughs} And so', '42', '"And so"', '< 3 And so', '1\nAnd so'])(
    '%j is plain text',
    (text) => {
      expect(interpret(text, 'text')).toMatchObject({ text, format: 'text', asRequested: true });
    },
  );
});

describe('no transcript', () => {
  test.each([
    '',
    ' \n',
    '\ufeff',
    '{"text":""}',
    '{"text":" "}',
    'WEBVTT\n\n',
    '{"text":"","segments":[]}',
    '[DONE]',
    'data: [DONE]\n\n',
    '```json\n{"text":""}\n```',
    '{"type":"transcript.text.done","text":""}',
    '{"data":{"text":""}}',
  ])('%j is empty', (body) => {
    expect(interpret(body)).toEqual({ kind: 'empty' });
  });

  test.each([
    ['an error under HTTP 200', 200, { error: { message: 'no', type: 'invalid_request_error' } }, 'gateway_rejected'],
    ['success: false', 200, { success: false, message: 'no' }, 'gateway_failed'],
    ['a code and msg', 200, { code: 1001, msg: 'no' }, 'gateway_failed'],
    ['error_msg', 200, { code: '336', error_msg: 'no' }, 'gateway_failed'],
    ['header.message', 200, { header: { code: 10_013, message: 'no' } }, 'gateway_failed'],
    ['an error of vLLM', 200, { object: 'error', message: 'no' }, 'gateway_failed'],
    ['a bare error', 200, { error: 'no' }, 'gateway_failed'],
    ['an error beside a text', 200, { error: { message: 'no' }, text: 'hi' }, 'gateway_failed'],
    ['an error behind a BOM', 200, '\ufeff{"error":{"message":"no"}}', 'gateway_failed'],
    ['an error in a code fence', 200, '```json\n{"error":{"message":"no"}}\n```', 'gateway_failed'],
    [
      'an error behind parts of a stream',
      200,
      '{"type":"transcript.text.delta","delta":"And so"}\n{"error":{"message":"no"}}',
      'gateway_failed',
    ],
    ['an error event', 200, 'data: {"type":"error","error":{"message":"no","code":429}}\n\n', 'gateway_rate_limited'],
    ['an error status', 500, { error: { message: 'no', code: 'count_token_failed' } }, 'gateway_failed'],
    ['an error status with a transcript', 413, { text: 'hi' }, 'gateway_too_large'],
    ['a page', 200, '<!doctype html><title>no</title>', 'gateway_not_an_api'],
    ['a page behind a BOM', 200, '\ufeff \n<html><body>no</body></html>', 'gateway_not_an_api'],
    ['JSON of another kind', 200, { hello: 1 }, 'gateway_unreadable'],
    ['a message', 200, { message: 'queued', id: 7 }, 'gateway_unreadable'],
    ['events of another kind', 200, '{"object":"x"}\n{"object":"y"}', 'gateway_unreadable'],
    ['a list', 200, '[1]', 'gateway_unreadable'],
    ['broken JSON', 200, '{"text":"hel', 'gateway_unreadable'],
    ['an event stream', 200, 'data: {"type":"transcript.text.delta"}\n\n', 'gateway_unreadable'],
  ])('%s is a problem', (_, status, body, code) => {
    expect(interpret(body, 'json', status)).toMatchObject({ kind: 'problem', problem: { code, status } });
  });

  test('what the error says is the problem, of a stream too', () => {
    const body =
      '{"type":"transcript.text.delta","delta":"And"}\n{"error":{"message":"no","code":"insufficient_quota"}}';
    expect(interpret(body)).toEqual({
      kind: 'problem',
      problem: { code: 'gateway_quota', retryable: false, gatewayMessage: 'no', status: 200 },
    });
  });

  test('a request id of the head is kept', () => {
    const result = interpretTranscription({
      text: '',
      requested: 'json',
      head: { ...head, status: 429, requestId: 'r' },
    });
    expect(result).toMatchObject({ kind: 'problem', problem: { code: 'gateway_rate_limited', requestId: 'r' } });
  });
});

test('without a head the bytes decide alone', () => {
  expect(interpretTranscription({ text: 'hi', requested: 'text', head: null })).toMatchObject({
    kind: 'transcript',
    text: 'hi',
  });
});
