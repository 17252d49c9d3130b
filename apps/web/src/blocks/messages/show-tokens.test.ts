import { describe, expect, it } from 'vitest';
import { showTokens } from './show-tokens.ts';

describe('showTokens', () => {
  it.each([
    ['text', ['Hel', 'lo'], ['Hel', 'lo']],
    ['a line end', ['a\n', '\r\n\r\n'], ['a↵\n', '↵\n↵\n']],
    ['a tab', ['\tx'], ['→\tx']],
    ['an empty token', [''], ['∅']],
    ['words that only begin like bytes', ['bytes', 'bytes:', 'bytes:ab'], ['bytes', 'bytes:', 'bytes:ab']],
  ])('shows %s', (_, tokens, texts) => {
    expect(showTokens(tokens)).toEqual(texts.map((text) => ({ text, bytes: false, character: null })));
  });

  it.each([
    ['OpenAI’s form', ['bytes:\\xe4\\xbd', 'bytes:\\xa0'], ['E4 BD', 'A0'], ['你', '你']],
    ['SentencePiece’s form', ['<0xE4>', '<0xBD>', '<0xa0>'], ['E4', 'BD', 'A0'], ['你', '你', '你']],
    ['a space before the bytes', ['bytes: \\xf0\\x9f', 'bytes:\\x99\\x82'], ['20 F0 9F', '99 82'], [' 🙂', ' 🙂']],
    [
      'two characters in a row',
      ['<0xC3>', '<0xA9>', '<0xC3>', '<0xA8>'],
      ['C3', 'A9', 'C3', 'A8'],
      ['é', 'é', 'è', 'è'],
    ],
    ['bytes that make nothing', ['<0xE4>', 'x', '<0xA0>'], ['E4', 'x', 'A0'], [null, null, null]],
  ])('shows partial characters in %s', (_, tokens, texts, characters) => {
    const shown = showTokens(tokens);
    expect(shown.map(({ text }) => text)).toEqual(texts);
    expect(shown.map(({ character }) => character)).toEqual(characters);
  });

  it('goes on after a row of bytes that makes no character', () => {
    const shown = showTokens([...Array<string>(5).fill('<0xFF>'), '<0xC3>', '<0xA9>']);
    expect(shown.map(({ character }) => character)).toEqual([null, null, null, null, null, 'é', 'é']);
  });
});
