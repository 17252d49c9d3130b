import { describe, expect, it } from 'vitest';
import { listAlternatives } from './list-alternatives.ts';

const of = (token: string, probability: number) => ({ token, logprob: Math.log(probability) });

describe('listAlternatives', () => {
  it.each([
    ['sorts them', [of('b', 0.2), of('a', 0.7)], ['a', 'b']],
    ['adds the chosen one', [of('b', 0.8)], ['b', 'a']],
    ['has the chosen one alone', [], ['a']],
  ])('%s', (_, top, tokens) => {
    const alternatives = listAlternatives({ ...of('a', 0.7), top });
    expect(alternatives.map(({ token }) => token)).toEqual(tokens);
    expect(alternatives.filter(({ isChosen }) => isChosen).map(({ token }) => token)).toEqual(['a']);
    expect(alternatives.find(({ isChosen }) => isChosen)?.probability).toBeCloseTo(0.7);
  });

  it('makes no probability above one of a rounding error', () => {
    expect(listAlternatives({ token: 'a', logprob: 1e-9, top: [] })).toEqual([
      { token: 'a', probability: 1, isChosen: true },
    ]);
  });
});
