import { expect, test } from 'vitest';
import { countWords } from './count-words.ts';

test.each([
  ['', 0],
  ['For the twentieth time that evening the two men shook hands.', 11],
  ['  one,  two\n— three!  ', 3],
  ['你好，世界', 2],
])('%j has %i words', (text, words) => {
  expect(countWords(text)).toBe(words);
});
