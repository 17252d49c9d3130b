import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitTokens } from './split-tokens.ts';

test.each([
  ['', []],
  ['Hello', ['Hello']],
  ['Say this is a test!', ['Say', ' this', ' is', ' a', ' test', '!']],
  ['extraordinarily', ['extraord', 'inarily']],
  ['你好，world', ['你', '好', '，', 'world']],
  ['中文ab', ['中', '文', 'ab']],
  ['two\n\nlines ', ['two', '\n\nlines', ' ']],
  ['3.14', ['3', '.', '14']],
  ['é́x🛶', ['é́x', '🛶']],
])('%j', (text, tokens) => {
  expect(splitTokens(text)).toEqual(tokens);
});

test('the tokens joined are the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(splitTokens(text).join('')).toBe(text);
    }),
    { seed: 20250321 },
  );
});
