import { expect, it } from 'vitest';
import { readJsonTokens } from './read-json-tokens.ts';

it('tells keys, strings and other values apart', () => {
  const tokens = readJsonTokens('{ "a\\"": "b:", "c": [-1.5e3, null] }');
  expect(tokens.filter(({ kind }) => kind !== 'plain').map(({ kind, text }) => [kind, text])).toEqual([
    ['key', String.raw`"a\""`],
    ['string', '"b:"'],
    ['key', '"c"'],
    ['number', '-1.5e3'],
    ['number', 'null'],
  ]);
});

it.each(['', '{"a":1}', '{"choices":[{"ind', 'event: ping\n{}', '<html>"x</html>'])(
  'leaves out nothing of %j',
  (text) => {
    expect(
      readJsonTokens(text)
        .map((token) => token.text)
        .join(''),
    ).toBe(text);
  },
);
