import { expect, test } from 'vitest';
import { toPlainText } from './to-plain-text.ts';

test.each([
  ['control characters go, newlines stay', 'a\u0000b\u001b[31m\nc\u007f', 'ab[31m\nc'],
  ['line ends become LF', 'a\r\nb\rc', 'a\nb\nc'],
  ['a tab becomes a space', 'a\tb', 'a b'],
  ['bidirectional overrides go', 'a\u202egnp.exe\u2066b', 'agnp.exeb'],
  ['joiners inside emoji stay', '👨‍👩‍👧 中文', '👨‍👩‍👧 中文'],
  ['white space around goes', '\n a \n', 'a'],
])('%s', (_, text, plain) => {
  expect(toPlainText(text, 100)).toBe(plain);
});

test('the cut counts code points and never leaves half a character', () => {
  expect(toPlainText('😀😀😀', 2)).toBe('😀😀');
  expect(toPlainText('a😀b', 2)).toBe('a😀');
});
