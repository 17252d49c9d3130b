import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chainPairs } from './chain-pairs.ts';
import type { ScoredPair } from './score-pairs.ts';

const weigh = (pairs: readonly ScoredPair[]) => pairs.reduce((sum, { score, shared }) => sum + score * shared, 0);

/** The heaviest chain by trying all. */
function heaviest(pairs: readonly ScoredPair[], from = { a: -1, b: -1 }): number {
  const next = pairs.filter(({ a, b }) => a > from.a && b > from.b);
  return next.reduce((most, pair) => Math.max(most, weigh([pair]) + heaviest(next, pair)), 0);
}

describe('chainPairs', () => {
  it('finds the heaviest chain that keeps the order of both lists', () => {
    const pair = fc.record({
      a: fc.nat(6),
      b: fc.nat(6),
      score: fc.constant(1),
      shared: fc.integer({ min: 1, max: 9 }),
    });
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 9 }), (pairs) => {
        const chain = chainPairs(pairs);
        expect(weigh(chain)).toBe(heaviest(pairs));
        for (const [index, { a, b }] of chain.entries()) {
          expect(a).toBeGreaterThan(chain[index - 1]?.a ?? -1);
          expect(b).toBeGreaterThan(chain[index - 1]?.b ?? -1);
        }
      }),
      { seed: 20_261_123, numRuns: 1_000 },
    );
  });
});
