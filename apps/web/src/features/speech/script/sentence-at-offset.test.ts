import { expect, test } from 'vitest';
import { sentenceAtOffset } from './sentence-at-offset.ts';

const TEXT = ' One. Two.\n三。四。\n';

test.each([
  ['the space before the first is the first', 0, 0],
  ['a beginning is its sentence', 1, 0],
  ['the space after a sentence is its own', 5, 0],
  ['after the space the next begins', 6, 1],
  ['between two without a space it is the next', 13, 3],
  ['behind the last one there is none', 15, null],
  ['nor in the space that follows it', 16, null],
])('%s', (_, offset, sentence) => {
  expect(sentenceAtOffset(TEXT, offset)).toBe(sentence);
});

test('a blank text has no sentence', () => {
  expect(sentenceAtOffset('  \n', 1)).toBeNull();
});
