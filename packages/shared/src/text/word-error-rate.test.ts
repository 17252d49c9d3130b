import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordErrorRate } from './word-error-rate.ts';

describe('errors, words of the reference, rate', () => {
  test.each([
    ['the same', 'And so, my fellow Americans', 'and so my fellow americans', 0, 5, 0],
    ['a word replaced', 'one two three four', 'one two tree four', 1, 4, 0.25],
    ['a word left out', 'one two three four', 'one two four', 1, 4, 0.25],
    ['a word too many', 'one two three four', 'one two and three four', 1, 4, 0.25],
    ['all wrong', 'one two', 'three four five', 3, 2, 1.5],
    ['nothing heard', 'one two', '', 2, 2, 1],
    ['silence, and nothing heard', '', '  …', 0, 0, 0],
    ['silence, and words heard', '', 'thank you', 2, 0, 1],
    ['etc. is et cetera', 'Will we ever forget it, etc.', 'will we ever forget it et cetera', 0, 6, 0],
    ['apostrophes of both kinds', 'don’t', "don't", 0, 1, 0],
    ['accents count', 'café', 'cafe', 1, 1, 1],
    ['the two spellings of one accent do not', 'caf\u00e9', 'cafe\u0301', 0, 1, 0],
    ['hyphens part words', 'well-known', 'well known', 0, 2, 0],
    ['full-width forms', 'ＡＢＣ１', 'abc1', 0, 1, 0],
    ['Chinese by character', '今天天气很好。', '今天天汽很好', 1, 6, 1 / 6],
    ['Chinese and English mixed', '我用 GPT 写code', '我用gpt写 code', 0, 5, 0],
  ])('%s', (_, reference, heard, errors, words, rate) => {
    expect(wordErrorRate(reference, heard)).toEqual({ errors, words, rate });
  });
});

const someWords = array(constantFrom('a', 'b', 'c'), { maxLength: 6 });

/** The distance by its definition, without a table. */
function distance(from: readonly string[], to: readonly string[]): number {
  if (from.length === 0 || to.length === 0) return from.length + to.length;
  if (from[0] === to[0]) return distance(from.slice(1), to.slice(1));
  return 1 + Math.min(distance(from.slice(1), to), distance(from, to.slice(1)), distance(from.slice(1), to.slice(1)));
}

test('the errors are the fewest edits, for any two texts', () => {
  assert(
    property(someWords, someWords, (reference, heard) => {
      expect(wordErrorRate(reference.join(' '), heard.join(' ')).errors).toBe(distance(reference, heard));
    }),
    { seed: 7, numRuns: 300 },
  );
});
