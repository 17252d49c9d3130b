import { array, assert, constantFrom, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTranscript } from './read-transcript.ts';

function read(body: unknown) {
  return readTranscript(typeof body === 'string' ? body : JSON.stringify(body));
}

const hi = { start: 0, end: 1, text: 'hi' };

describe('segments', () => {
  test.each([
    ['avg_logprob', { avg_logprob: -0.3 }, { avgLogprob: -0.3 }],
    ['no_speech_prob', { no_speech_prob: 0.7 }, { noSpeechProb: 0.7 }],
    ['compression_ratio', { compression_ratio: 2.5 }, { compressionRatio: 2.5 }],
    ['a speaker', { speaker: ' A ' }, { speaker: 'A' }],
    ['a numbered speaker', { speaker: 0 }, { speaker: '0' }],
    ['facts of other types', { avg_logprob: '-1', no_speech_prob: 1.5, compression_ratio: -1, speaker: ' ' }, {}],
    ['facts that are null', { avg_logprob: null, no_speech_prob: null, compression_ratio: null, speaker: null }, {}],
  ])('with %s', (_, told, kept) => {
    expect(read({ segments: [{ ...hi, ...told }] })?.segments).toEqual([{ ...hi, ...kept }]);
  });

  test('stand in order of time', () => {
    const segments = [{ ...hi, start: 5, end: 6 }, hi];
    expect(read({ text: 'x', segments })?.segments).toEqual([hi, { ...hi, start: 5, end: 6 }]);
  });

  test('none, though they were asked for', () => {
    expect(read({ task: 'transcribe', text: 'hi', segments: [] })).toMatchObject({
      format: 'verbose_json',
      segments: [],
    });
  });

  test.each([
    ['speakers alone', { speaker: 'A' }, 'diarized_json'],
    ['speakers beside the facts of verbose_json', { speaker: 'A', avg_logprob: -0.1 }, 'verbose_json'],
    ['no speakers', {}, 'verbose_json'],
  ])('%s make the format', (_, told, format) => {
    expect(read({ text: 'hi', segments: [{ ...hi, ...told }] })?.format).toBe(format);
  });
});

describe('words', () => {
  const word = { start: 0, end: 1, word: ' hi' };

  test.each([
    ['nothing else', {}, {}],
    ['probability', { probability: 0.9 }, { probability: 0.9 }],
    ['confidence', { confidence: 0 }, { probability: 0 }],
    ['score', { score: 1 }, { probability: 1 }],
    ['a score that is no probability', { score: -3 }, {}],
  ])('with %s', (_, told, kept) => {
    expect(read({ text: 'hi', words: [{ ...word, ...told }] })?.words).toEqual([{ ...hi, ...kept }]);
  });

  test('of nothing, or with broken times, are left out', () => {
    const words = [{ ...word, word: ' ' }, { ...word, end: -1 }, { ...word, start: '0' }, null, 7, word];
    expect(read({ text: 'hi', words })?.words).toEqual([hi]);
  });

  test('may be called text', () => {
    expect(read({ text: 'hi', words: [hi] })?.words).toEqual([hi]);
  });
});

describe('tokens', () => {
  const logprob = -0.5;

  test.each([
    [
      'their texts',
      [
        { token: 'And', logprob, bytes: [65, 110, 100] },
        { token: ' so', logprob, bytes: [32, 115, 111] },
      ],
      [
        { text: 'And', logprob },
        { text: ' so', logprob },
      ],
    ],
    ['their texts, without bytes', [{ token: 'And', logprob }], [{ text: 'And', logprob }]],
    [
      'a character in three parts, whose probabilities are multiplied',
      [
        { token: '\\xe4', logprob, bytes: [0xe4] },
        { token: '\\xbd', logprob, bytes: [0xbd] },
        { token: '\\xa0好', logprob, bytes: [0xa0, 0xe5, 0xa5, 0xbd] },
      ],
      [{ text: '你好', logprob: -1.5 }],
    ],
    [
      'a character that never ends',
      [
        { token: 'a', logprob, bytes: [0x61] },
        { token: '?', logprob, bytes: [0xe4] },
      ],
      [
        { text: 'a', logprob },
        { text: '\ufffd', logprob },
      ],
    ],
    [
      'a character that another interrupts',
      [
        { token: '?', logprob, bytes: [0xe4] },
        { token: 'a', logprob },
      ],
      [{ text: '\ufffda', logprob: -1 }],
    ],
    [
      'entries of other kinds left out',
      [
        null,
        7,
        {},
        { token: 'x' },
        { token: 'x', logprob: 1 },
        { token: 7, logprob },
        { token: 'y', logprob, bytes: [300] },
      ],
      [{ text: 'y', logprob }],
    ],
    ['certain ones', [{ token: 'x', logprob: 0 }], [{ text: 'x', logprob: 0 }]],
  ])('%s', (_, logprobs, tokens) => {
    expect(read({ text: 'x', logprobs })?.tokens).toEqual(tokens);
    expect(read({ text: 'x', logprobs: { content: logprobs } })?.tokens).toEqual(tokens);
  });

  test('put together they are the text, wherever its bytes are cut', () => {
    const text = '你好, 😀 é!';
    const bytes = Array.from(new TextEncoder().encode(text));
    for (let size = 1; size <= bytes.length; size += 1) {
      const logprobs = [];
      for (let at = 0; at < bytes.length; at += size) {
        logprobs.push({ token: '?', logprob: -0.1, bytes: bytes.slice(at, at + size) });
      }
      const tokens = read({ text, logprobs })?.tokens ?? [];
      expect(tokens.map((token) => token.text).join('')).toBe(text);
      expect(tokens.reduce((sum, token) => sum + token.logprob, 0)).toBeCloseTo(-0.1 * logprobs.length);
    }
  });
});

describe('language and duration', () => {
  test.each([
    [{ language: 'english' }, 'english'],
    [{ languages: ['zh'] }, 'zh'],
    [{ languages: ['zh', 'en'] }, null],
    [{ languages: [] }, null],
    [{ language: '' }, null],
    [{ language: 7 }, null],
  ])('%j: language %j', (told, language) => {
    expect(read({ text: 'hi', ...told })?.language).toBe(language);
  });

  test.each([
    [{ duration: 2 }, 2],
    [{ duration: '2', usage: { type: 'duration', seconds: 3 } }, 3],
    [{ duration: -1 }, null],
  ])('%j: %j seconds', (told, duration) => {
    expect(read({ text: 'hi', ...told })?.duration).toBe(duration);
  });
});

describe('an event stream', () => {
  const delta = (text: string, more = {}) => ({ type: 'transcript.text.delta', delta: text, ...more });
  const done = { type: 'transcript.text.done', text: 'And so.', usage: { type: 'tokens', output_tokens: 3 } };
  const segment = { type: 'transcript.text.segment', id: 'seg_1', start: 0, end: 1, text: 'And so.', speaker: 'A' };
  const lines = (...events: unknown[]) => events.map((event) => JSON.stringify(event)).join('\n');
  const wire = (...events: unknown[]) => events.map((event) => `data: ${JSON.stringify(event)}\r\n\r\n`).join('');

  test.each([
    [
      'ends with the whole text',
      [delta('And'), delta(' s'), done],
      { text: 'And so.', usage: { completionTokens: 3 } },
    ],
    ['is its deltas until it ends', [delta('And'), delta(' so')], { text: 'And so', isUnfinished: true }],
    ['has nothing but its end', [done], { text: 'And so.' }],
    ['ends without a text', [delta('And'), { ...done, text: '' }], { text: 'And' }],
    [
      'tells speakers',
      [delta('And'), segment, done],
      { text: 'And so.', format: 'diarized_json', segments: [{ start: 0, end: 1, text: 'And so.', speaker: 'A' }] },
    ],
    ['is its segments', [segment], { text: 'And so.', isUnfinished: true }],
    ['has no types', [{ text: ' And' }, { text: ' so.' }], { text: 'And so.', format: 'json' }],
    [
      'has no types but times',
      [
        { ...hi, text: 'And' },
        { start: 1, end: 2, text: 'so' },
      ],
      {
        text: 'And so',
        format: 'verbose_json',
        segments: [
          { ...hi, text: 'And' },
          { start: 1, end: 2, text: 'so' },
        ],
      },
    ],
    [
      'has tokens in its deltas',
      [delta('And', { logprobs: [{ token: 'And', logprob: -1 }] }), done],
      { tokens: [{ text: 'And', logprob: -1 }] },
    ],
    [
      'has tokens at its end',
      [delta('x', { logprobs: [{ token: 'x', logprob: -1 }] }), { ...done, logprobs: [{ token: 'And', logprob: -2 }] }],
      { tokens: [{ text: 'And', logprob: -2 }] },
    ],
  ])('that %s', (_, events, expected) => {
    expect(read(lines(...events))).toMatchObject(expected);
    expect(read(wire(...events))).toMatchObject(expected);
    expect(read(`${lines(...events)}\n[DONE]`)).toMatchObject(expected);
    expect(read(`${wire(...events)}data: [DONE]\n\n`)).toMatchObject(expected);
  });

  test('that ended is not marked as unfinished', () => {
    expect(read(lines(delta('And'), done))).not.toHaveProperty('isUnfinished');
  });

  test('with a line that is broken or no object', () => {
    expect(read(`${lines(delta('And'))}\n7\n{"type":"transcr\n${lines(delta(' so'))}`)?.text).toBe('And so');
  });
});

describe('what is documented, inside something else', () => {
  test.each([
    ['a code fence', '```json\n{"text":"And so."}\n```', 'json'],
    ['a code fence without a name, CRLF', '```\r\n{"text":"And so."}\r\n```', 'json'],
    ['a code fence round subtitles', '```srt\n1\n00:00:00,000 --> 00:00:01,000\nAnd so.\n```', 'srt'],
    ['a code fence round words', '```\nAnd so.\n```', 'text'],
    ['data', { code: 0, data: { text: 'And so.' } }, 'json'],
    ['result', { result: { text: 'And so.', segments: [] } }, 'verbose_json'],
    ['a list in result', { result: [{ key: 'a', text: 'And so.' }] }, 'json'],
    ['transcripts, as Alibaba has it', { transcripts: [{ channel_id: 0, text: 'And so.' }] }, 'json'],
    ['a list', [{ text: 'And so.' }], 'json'],
    ['transcription', { transcription: 'And so.' }, 'json'],
    ['the answer of a chat model', { choices: [{ message: { role: 'assistant', content: 'And so.' } }] }, 'json'],
    ['the answer of Gemini', { candidates: [{ content: { parts: [{ text: 'And ' }, { text: 'so.' }] } }] }, 'json'],
  ])('%s', (_, body, format) => {
    expect(read(body)).toMatchObject({ text: 'And so.', format, isWrapped: true });
  });

  test.each([
    ['SRT', '1\n00:00:00,000 --> 00:00:01,000\nhi'],
    ['WebVTT', 'WEBVTT\n\n00:00.000 --> 00:01.000\nhi'],
  ])('%s inside the text of JSON', (_, text) => {
    expect(read({ text })).toMatchObject({ text: 'hi', segments: [hi], format: 'json' });
  });

  test('a plain answer is not marked as wrapped', () => {
    expect(read({ text: 'hi', data: { text: 'no' } })).not.toHaveProperty('isWrapped');
    expect(read('hi')).not.toHaveProperty('isWrapped');
  });
});

test('no bytes make it throw', () => {
  const piece = constantFrom(
    '{',
    '}',
    '[',
    ']',
    '"text":',
    '"segments":[',
    '"hi"',
    '```',
    '\n',
    'WEBVTT',
    '-->',
    '00:01',
    'data:',
    '[DONE]',
    '\ufeff',
    ',',
  );
  assert(
    property(array(piece, { maxLength: 20 }), string(), (pieces, tail) => {
      expect(() => readTranscript(pieces.join('') + tail)).not.toThrow();
    }),
    { seed: 5, numRuns: 2_000 },
  );
});
