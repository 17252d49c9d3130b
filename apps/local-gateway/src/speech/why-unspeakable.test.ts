import { expect, test } from 'vitest';
import { whyUnspeakable } from './why-unspeakable.ts';

test.each([
  ['The birch canoe slid on the smooth planks.', undefined],
  ['Café, naïve, 42 %', undefined],
  ['42', undefined],
  ['The word 你好 means hello.', undefined],
  ['你好啊', 'the built-in voices speak English only.'],
  ['你好 hi', undefined],
  ['你好啊 hi', 'the built-in voices speak English only.'],
  ['Привет, мир', 'the built-in voices speak English only.'],
  ['…!', 'there is nothing in it to speak.'],
  ['   ', 'there is nothing in it to speak.'],
])('%j', (text, reason) => {
  expect(whyUnspeakable(text)).toBe(reason);
});
