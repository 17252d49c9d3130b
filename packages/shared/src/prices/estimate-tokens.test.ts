import { expect, test } from 'vitest';
import { estimateTokens } from './estimate-tokens.ts';

test.each([
  ['nothing', '', 0],
  ['one letter', 'a', 1],
  ['four Latin characters to a token, spaces and digits among them', 'Hello, world 42!', 4],
  ['accents', 'déjà vue', 2],
  ['a token for each Han character', '你好世界', 4],
  ['and for characters beyond the basic plane', '𠮷野家', 3],
  ['kana and Hangul', 'こんにちは한국', 7],
  ['two letters of another script to a token', 'привет', 3],
  ['a mixture', 'GPT 你好', 3],
])('about how many tokens: %s', (_, text, expected) => {
  expect(estimateTokens(text)).toBe(expected);
});
