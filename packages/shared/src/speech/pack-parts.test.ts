import { array, assert, integer, property, record } from 'fast-check';
import { expect, test } from 'vitest';
import { packParts } from './pack-parts.ts';

type Sized = { size: number; cutCost: number };

function pack(sizes: readonly Sized[], limit: number) {
  let at = 0;
  const parts = sizes.map(({ size, cutCost }) => {
    at += size;
    return { start: at - size, end: at, cutCost };
  });
  return packParts(parts, (first, last) => last.end - first.start <= limit);
}

/** The fewest packs by their definition: every size of the first pack, tried. */
function countFewest(sizes: readonly Sized[], limit: number): number {
  if (sizes.length === 0) return 0;
  let fewest = 1 + countFewest(sizes.slice(1), limit);
  let size = sizes[0]?.size ?? 0;
  for (const [index, next] of sizes.slice(1).entries()) {
    size += next.size;
    if (size <= limit) fewest = Math.min(fewest, 1 + countFewest(sizes.slice(index + 2), limit));
  }
  return fewest;
}

test.each([
  ['as much as fits', [0, 0, 0], [2, 3]],
  ['a better cut, when it makes no more packs', [0, 1, 1], [1, 3]],
  ['of equal cuts the last', [1, 1, 0], [2, 3]],
])('%s', (_, costs, ends) => {
  const packs = pack(
    costs.map((cutCost) => ({ size: 1, cutCost })),
    2,
  );
  expect(packs.map(({ end }) => end)).toEqual(ends);
});

test('there are never more packs than needed, and none is beyond the limit unless one part is', () => {
  const part = record({ size: integer({ min: 1, max: 5 }), cutCost: integer({ min: 0, max: 3 }) });
  assert(
    property(array(part, { maxLength: 9 }), integer({ min: 3, max: 9 }), (sizes, limit) => {
      const packs = pack(sizes, limit);
      expect(packs).toHaveLength(countFewest(sizes, limit));
      expect(packs.every(({ start, end }) => end - start <= Math.max(limit, 5))).toBe(true);
      expect(packs.at(-1)?.end ?? 0).toBe(sizes.reduce((sum, { size }) => sum + size, 0));
    }),
    { seed: 17, numRuns: 300 },
  );
});
