import { is } from 'valibot';
import { describe, expect, test } from 'vitest';
import { cue } from './cue.ts';
import { cuesOf } from './cues-of.ts';

const nothing = { text: '', segments: [], words: [] };

test('a cue for each segment that has a text', () => {
  const segments = [
    { start: 0, end: 1, text: ' And so ', avgLogprob: -1, speaker: 'A' },
    { start: 1, end: 2, text: ' ' },
    { start: 2, end: 3, text: 'my fellow' },
  ];
  expect(cuesOf({ ...nothing, text: 'And so my fellow', segments })).toEqual([
    { id: 'c0', start: 0, end: 1, text: 'And so', speaker: 'A' },
    { id: 'c1', start: 2, end: 3, text: 'my fellow' },
  ]);
});

test('a cue for each sentence where there are only words', () => {
  const words = [
    { start: 0.5, end: 1, text: 'Hello' },
    { start: 1, end: 1.5, text: 'there' },
    { start: 3, end: 4, text: 'Good' },
    { start: 4, end: 5, text: 'bye' },
  ];
  expect(cuesOf({ ...nothing, text: 'Hello there. Good bye!', words })).toEqual([
    { id: 'c0', start: 0.5, end: 1.5, text: 'Hello there.' },
    { id: 'c1', start: 3, end: 5, text: 'Good bye!' },
  ]);
});

test('a cue for each paragraph where there are no times', () => {
  expect(cuesOf({ ...nothing, text: 'One. Two.\r\n\r\n Three.\n' })).toEqual([
    { id: 'c0', start: null, end: null, text: 'One. Two.' },
    { id: 'c1', start: null, end: null, text: 'Three.' },
  ]);
});

test('no cue without a text', () => {
  expect(cuesOf(nothing)).toEqual([]);
});

describe('a stored cue', () => {
  const good = { id: 'a', start: 0, end: 1, text: 'x' };

  test.each([
    ['with times', good, true],
    ['with a speaker', { ...good, speaker: 'A' }, true],
    ['without times', { ...good, start: null, end: null }, true],
    ['with half its times', { ...good, end: null }, false],
    ['with times out of order', { ...good, start: 2 }, false],
    ['without an id', { start: 0, end: 1, text: 'x' }, false],
  ])('%s', (_, value, isCue) => {
    expect(is(cue, value)).toBe(isCue);
  });
});
