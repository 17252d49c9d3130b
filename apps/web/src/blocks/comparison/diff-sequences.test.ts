import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffSequences, type DiffRun } from './diff-sequences.ts';

const SEED = 20_261_123;

/** `=` both, `-` only a, `+` only b. */
function write(a: string, b: string): string {
  const [left, right] = [Array.from(a), Array.from(b)];
  return diffSequences(left, right)
    .map((run) => {
      if (run.type === 'only_b') return `+${right.slice(run.b, run.b + run.length).join('')}`;
      return (run.type === 'same' ? '=' : '-') + left.slice(run.a, run.a + run.length).join('');
    })
    .join(' ');
}

function apply(runs: readonly DiffRun[], a: readonly string[], b: readonly string[]): { a: string[]; b: string[] } {
  const of = (source: readonly string[], side: 'a' | 'b') =>
    runs
      .filter(({ type }) => type === 'same' || type === `only_${side}`)
      .flatMap((run) => source.slice(run[side], run[side] + run.length));
  return { a: of(a, 'a'), b: of(b, 'b') };
}

/** The length of the longest common subsequence, by the textbook table. */
function longestCommon(a: readonly string[], b: readonly string[]): number {
  let row = Array.from({ length: b.length + 1 }, () => 0);
  for (const left of a) {
    const next = [0];
    b.forEach((right, index) => {
      next.push(left === right ? (row[index] ?? 0) + 1 : Math.max(next[index] ?? 0, row[index + 1] ?? 0));
    });
    row = next;
  }
  return row.at(-1) ?? 0;
}

const sequence = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 40 });

describe('diffSequences', () => {
  it.each([
    ['', '', ''],
    ['abc', 'abc', '=abc'],
    ['', 'ab', '+ab'],
    ['ab', '', '-ab'],
    ['abcd', 'abxd', '=ab -c +x =d'],
    ['abc', 'xyz', '-abc +xyz'],
    ['aab', 'ab', '=a -a =b'],
    ['abab', 'ab', '=ab -ab'],
    ['the end', 'end', '-the  =end'],
  ])('turns %j into %j by %j', (a, b, expected) => {
    expect(write(a, b)).toBe(expected);
  });

  it('gives back both sequences exactly, with the fewest edits there are', () => {
    fc.assert(
      fc.property(sequence, sequence, (a, b) => {
        const runs = diffSequences(a, b);
        expect(apply(runs, a, b)).toEqual({ a, b });
        const same = runs.filter(({ type }) => type === 'same').reduce((sum, { length }) => sum + length, 0);
        expect(same).toBe(longestCommon(a, b));
        runs.forEach((run, index) => expect(run.type).not.toBe(runs[index - 1]?.type));
      }),
      { seed: SEED, numRuns: 2_000 },
    );
  });

  it('gives back long sequences that share little, beyond the edits of one search', () => {
    const long = fc.array(fc.nat(60).map(String), { minLength: 1_000, maxLength: 2_500 });
    fc.assert(
      fc.property(long, long, (a, b) => {
        expect(apply(diffSequences(a, b), a, b)).toEqual({ a, b });
      }),
      { seed: SEED, numRuns: 20 },
    );
  });
});
