import { describe, expect, test } from 'vitest';
import { readTranscript } from '#transcription/read-transcript.ts';
import type { Cue } from './cue.ts';
import { cuesToText } from './cues-to-text.ts';
import { writeText } from './write-text.ts';
import { writeTranscriptJson } from './write-transcript-json.ts';

function cue(text: string, more: Partial<Cue> = {}): Cue {
  return { id: text, start: 0, end: 1, text, ...more };
}

const untimed = { start: null, end: null };

describe('the text of cues', () => {
  test.each([
    ['is running text', [cue('And so,'), cue('my\nfellow'), cue(' ')], 'And so, my fellow'],
    ['has no spaces in Chinese', [cue('今天天气'), cue('很好。'), cue('走吧')], '今天天气很好。走吧'],
    ['has a paragraph for each cue without times', [cue('One.', untimed), cue('Two.', untimed)], 'One.\nTwo.'],
    [
      'has a paragraph for each turn of a speaker',
      [cue('Hi.', { speaker: 'A' }), cue('You?', { speaker: 'A' }), cue('Me.', { speaker: 'B' }), cue('Who?')],
      'A: Hi. You?\nB: Me.\nWho?',
    ],
    ['is empty without cues', [], ''],
  ])('%s', (_, cues, text) => {
    expect(cuesToText(cues)).toBe(text);
  });
});

test.each([
  ['LF', '\n', 'a\nb\n\nc\n'],
  ['CRLF', '\r\n', 'a\r\nb\r\n\r\nc\r\n'],
] as const)('a text is written with %s', (_, lineEnd, written) => {
  expect(writeText('a\r\nb\r\rc\n\n', { lineEnd })).toBe(written);
  expect(writeText('')).toBe('\n');
});

describe('JSON of an edited transcript', () => {
  const words = [
    { start: 0, end: 0.4, text: 'And', probability: 0.9 },
    { start: 0.4, end: 0.9, text: 'so,' },
    { start: 1.1, end: 1.5, text: 'my' },
    { start: 1.5, end: 2, text: 'fellow' },
  ];
  const cues = [cue('And so'), cue('dear fellow', { start: 1, end: 2, speaker: 'JFK' })];
  const whole = { cues, words, language: 'english', duration: 2 };

  test('is in the shape of verbose_json, with the words that are still true', () => {
    expect(JSON.parse(writeTranscriptJson(whole))).toEqual({
      task: 'transcribe',
      language: 'english',
      duration: 2,
      text: 'And so dear fellow',
      segments: [
        { id: 0, start: 0, end: 1, text: 'And so' },
        { id: 1, start: 1, end: 2, text: 'dear fellow', speaker: 'JFK' },
      ],
      words: [
        { word: 'And', start: 0, end: 0.4 },
        { word: 'so,', start: 0.4, end: 0.9 },
        { word: 'fellow', start: 1.5, end: 2 },
      ],
    });
  });

  test('can be read again', () => {
    expect(readTranscript(writeTranscriptJson(whole))).toMatchObject({
      text: 'And so dear fellow',
      duration: 2,
      segments: [{ text: 'And so' }, { text: 'dear fellow', speaker: 'JFK' }],
    });
  });

  test('leaves out what is not known', () => {
    const unknown = { cues: [cue('One.', untimed)], words: [], language: null, duration: null };
    expect(JSON.parse(writeTranscriptJson(unknown))).toEqual({ task: 'transcribe', text: 'One.', segments: [] });
  });
});
