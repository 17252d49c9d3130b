import type { ScoredPair } from './score-pairs.ts';

type Link = { pair: ScoredPair; total: number; before: Link | null };

/**
 * The heaviest chain of pairs that keeps the order of both lists, each item used once: what stayed in its place. A pair weighs what it
 * shares times its score. Heaviest increasing subsequence over a Fenwick tree, O(n log n).
 */
export function chainPairs(pairs: readonly ScoredPair[]): ScoredPair[] {
  // Pairs of one item come last place first, so that none can follow another of the same item.
  const sorted = pairs.toSorted((one, other) => one.a - other.a || other.b - one.b);
  const size = sorted.reduce((most, { b }) => Math.max(most, b), 0) + 1;
  const best: (Link | null)[] = Array.from({ length: size + 1 }, () => null);

  function bestBefore(place: number): Link | null {
    let found: Link | null = null;
    for (let index = place; index > 0; index -= index & -index) found = heavier(found, best[index] ?? null);
    return found;
  }

  for (const pair of sorted) {
    const before = bestBefore(pair.b);
    const link: Link = { pair, total: (before?.total ?? 0) + pair.shared * pair.score, before };
    for (let index = pair.b + 1; index <= size; index += index & -index) {
      best[index] = heavier(best[index] ?? null, link);
    }
  }

  const chain: ScoredPair[] = [];
  for (let link = bestBefore(size); link !== null; link = link.before) chain.push(link.pair);
  return chain.toReversed();
}

function heavier(one: Link | null, other: Link | null): Link | null {
  return one === null || (other !== null && other.total > one.total) ? other : one;
}
