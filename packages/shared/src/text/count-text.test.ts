import { expect, test } from 'vitest';
import { countText } from './count-text.ts';

test.each([
  ['', 0, 0],
  ['Hello', 5, 5],
  ['é', 1, 2],
  ['你好啊', 3, 9],
  ['👋🏽', 2, 8],
  ['👨‍👩‍👧', 5, 18],
  ['\ud83d', 1, 3],
])('%j has %i code points and %i bytes', (text, characters, bytes) => {
  expect(countText(text)).toEqual({ characters, bytes });
});
