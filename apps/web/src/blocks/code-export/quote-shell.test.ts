import { expect, it } from 'vitest';
import { quoteShell } from './quote-shell.ts';

it.each([
  ['', `''`],
  ['file=@talk.wav', 'file=@talk.wav'],
  ['a b', `'a b'`],
  ['it’s', `'it’s'`],
  [`it's`, String.raw`'it'\''s'`],
  [`'`, String.raw`\'`],
  ['!', String.raw`\!`],
  ['$(id)`id`', "'$(id)`id`'"],
  ['a\\', `'a\\'`],
  ['one\ntwo', `'one\ntwo'`],
  ['a\tb', String.raw`'a'"$(printf '\011')"'b'`],
  ['\u202ex', String.raw`"$(printf '\342\200\256')"'x'`],
])('writes %j as one word', (text, word) => {
  expect(quoteShell(text)).toBe(word);
});
