import llamaTokenizer from 'llama-tokenizer-js';
import { expect, it } from 'vitest';
import { tokenBytes } from './token-bytes.ts';

it.each(['And so, my fellow Americans', 'naïve café', '  two spaces', 'a 🦜 parrot', 'line\nbreak', '12.5 %'])(
  'the tokens of %j stand for it',
  (text) => {
    const tokens = llamaTokenizer.encode(text, false, false);
    expect(Buffer.concat(tokens.map(tokenBytes)).toString()).toBe(text);
  },
);

it('gives one byte of a character that has no token of its own', () => {
  const tokens = llamaTokenizer.encode('🦜', false, false);
  expect(tokens.map((token) => tokenBytes(token).length)).toEqual([1, 1, 1, 1]);
});

it.each([0, 1, 2, 32_000, 32_767])('token %i stands for no text', (id) => {
  expect(tokenBytes(id)).toHaveLength(0);
});
