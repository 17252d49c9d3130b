import { expect, test } from 'vitest';
import { sentenceAt } from './sentence-at.ts';

const sentences = [0.2, 2, 5, 5].map((at) => ({ at, isExact: true }));

test.each([
  ['in the silence before the first it is the first', 0, 0],
  ['at its beginning it is a sentence', 2, 1],
  ['until the next begins it is the same', 4.97, 1],
  ['a place reported just before a beginning is that beginning', 1.999_999, 1],
  ['of two that begin together it is the one that sounds', 5, 3],
  ['after the last began it is the last', 60, 3],
])('%s', (_, position, sentence) => {
  expect(sentenceAt(sentences, position)).toBe(sentence);
});

test('without sentences it is the first', () => {
  expect(sentenceAt([], 3)).toBe(0);
});
