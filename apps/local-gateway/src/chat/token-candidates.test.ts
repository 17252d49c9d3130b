import { expect, test } from 'vitest';
import { splitTokens } from './split-tokens.ts';
import { tokenCandidates } from './token-candidates.ts';

const even = (...texts: string[]) => texts.map((text) => ({ text, share: 1 / texts.length }));

function shares(text: string, ...picks: Parameters<typeof tokenCandidates>[1]) {
  return tokenCandidates(splitTokens(text), picks).map((candidates) =>
    Object.fromEntries(candidates.map(({ token, share }) => [token, share])),
  );
}

test('what a rule says is certain', () => {
  expect(shares('So it is')).toEqual([{ So: 1 }, { ' it': 1 }, { ' is': 1 }]);
});

test('a picked word stands among the words that it could have been, with the white space of its place', () => {
  expect(shares('A heron came', { options: even('heron', 'beaver'), text: 'heron' })).toEqual([
    { A: 1 },
    { ' heron': 0.5, ' beaver': 0.5 },
    { ' came': 1 },
  ]);
});

test('the token itself comes first, and only its first place was picked', () => {
  const options = [
    { text: 'a', share: 0.75 },
    { text: 'b', share: 0.25 },
    { text: 'c', share: 0 },
  ];
  expect(tokenCandidates(['b', ' b'], [{ options, text: 'b' }])).toEqual([
    [
      { token: 'b', share: 0.25 },
      { token: 'a', share: 0.75 },
    ],
    [{ token: ' b', share: 1 }],
  ]);
});

test('a word that several wordings begin with counts for all of them, and the next one is weighed among those', () => {
  const pick = { options: even('the mill at', 'the school', 'a barn', 'no house'), text: 'the school' };
  expect(shares('to the school.', pick)).toEqual([
    { to: 1 },
    { ' the': 0.5, ' a': 0.25, ' no': 0.25 },
    { ' school': 0.5, ' mill': 0.5 },
    { '.': 1 },
  ]);
});

test('Han characters are tokens of their own', () => {
  expect(shares('是灰雁', { options: even('苍鹭', '灰雁'), text: '灰雁' })).toEqual([
    { 是: 1 },
    { 灰: 0.5, 苍: 0.5 },
    { 雁: 1 },
  ]);
});

test('a wording that a stop word cut off changes nothing', () => {
  expect(shares('So', { options: even('heron', 'beaver'), text: 'heron' })).toEqual([{ So: 1 }]);
});
