import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareWords } from './compare-words.ts';

/** Shared words as they are, what only one has in braces with its letter. */
function write(a: string, b: string): string {
  return compareWords(a, b)
    .map((run) => {
      if (run.type === 'same') return a.slice(run.a.from, run.a.to);
      return run.type === 'only_a' ? `{A:${a.slice(run.a.from, run.a.to)}}` : `{B:${b.slice(run.b.from, run.b.to)}}`;
    })
    .join('');
}

describe('compareWords', () => {
  it.each([
    ['one word', 'The sky is blue.', 'The sky is grey.', 'The sky is {A:blue}{B:grey}.'],
    [
      'words put in',
      'Air scatters light.',
      'Air, mostly nitrogen, scatters light.',
      'Air{B:, mostly nitrogen,} scatters light.',
    ],
    ['numbers whole', 'It costs 1,024.5 now', 'It costs 1,024.6 now', 'It costs {A:1,024.5}{B:1,024.6} now'],
    [
      'a space between two differences',
      'they are quite big ones',
      'they are very small ones',
      'they are {A:quite big}{B:very small} ones',
    ],
    [
      'a little word between long differences',
      'Molecules scatter of sunlight',
      'Particles diffuse of radiation',
      '{A:Molecules scatter of sunlight}{B:Particles diffuse of radiation}',
    ],
    ['a line that breaks elsewhere', 'one two\nthree', 'one\ntwo three', 'one two\nthree'],
    ['Han words whole', '天空是蓝色的', '天空是红色的', '天空是{A:蓝色}{B:红色}的'],
    ['Han characters put in', '蓝光散射得更多', '蓝光更容易散射', '蓝光{B:更容易}散射{A:得更多}'],
    ['equal texts', '天空 sky 1.0', '天空 sky 1.0', '天空 sky 1.0'],
    ['nothing in common', 'abc', '中文', '{A:abc}{B:中文}'],
    ['an empty side', '', 'some words', '{B:some words}'],
  ])('marks %s', (_, a, b, expected) => {
    expect(write(a, b)).toBe(expected);
  });

  it('gives back both texts exactly', () => {
    const words = fc.constantFrom('the', 'sky', ' ', ' ', '\n', '.', '天空', '蓝', '是', '色', '1.5', '👍🏽', 'é', '-');
    const text = fc.array(words, { maxLength: 25 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, text, (a, b) => {
        const runs = compareWords(a, b);
        expect(runs.map(({ a: { from, to } }) => a.slice(from, to)).join('')).toBe(a);
        expect(runs.map(({ b: { from, to } }) => b.slice(from, to)).join('')).toBe(b);
        const fold = (part: string) => part.replaceAll(/\s+/g, ' ');
        const shown = runs.map(({ type, a: inA, b: inB }) => ({
          type,
          a: fold(a.slice(inA.from, inA.to)),
          b: fold(b.slice(inB.from, inB.to)),
        }));
        for (const run of shown) {
          expect(run.type).toBe(run.a === run.b ? 'same' : run.b === '' ? 'only_a' : 'only_b');
          expect(run.type === 'only_b' ? run.a : '').toBe('');
        }
      }),
      { seed: 20_261_123, numRuns: 2_000 },
    );
  });
});
