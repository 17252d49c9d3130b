import { array, assert, integer, property } from 'fast-check';
import { expect, test } from 'vitest';
import { measureGaps } from './measure-gaps.ts';

/** Times with these gaps between them, from 0 on. */
function timesOf(gaps: readonly number[]): number[] {
  return gaps.reduce<number[]>((times, gap) => [...times, (times.at(-1) ?? 0) + gap], [0]);
}

test('the percentiles are gaps that were measured, by nearest rank', () => {
  const gaps = Array.from({ length: 100 }, (_, index) => index + 1);
  expect(measureGaps(timesOf(gaps), null)).toMatchObject({ p50: 50, p95: 95 });
  expect(measureGaps(timesOf([30, 10, 20]), null)).toMatchObject({ p50: 20, p95: 30 });
  expect(measureGaps(timesOf([7]), null)).toMatchObject({ p50: 7, p95: 7 });
});

test.each([[[]], [[5]]])('%j has no gap, so its gaps are unknown', (times) => {
  expect(measureGaps(times, null)).toEqual({ p50: null, p95: null, stalls: [] });
});

test.each([
  ['a pause of more than a second in a fast answer', [20, 20, 1_001, 20], null, [{ from: 40, to: 1_041 }]],
  ['a pause of a second is none', [20, 20, 1_000, 20], null, []],
  ['a slow, even drip', [20_000, 20_000, 20_000], null, []],
  ['five times the usual gap is none in a slow answer', [400, 400, 2_000], null, []],
  ['more than five times is one', [400, 400, 2_001], null, [{ from: 800, to: 2_801 }]],
  [
    'two',
    [10, 3_000, 10, 10, 4_000, 10],
    null,
    [
      { from: 10, to: 3_010 },
      { from: 3_030, to: 7_030 },
    ],
  ],
  ['silence until the end', [10, 10], 5_000, [{ from: 20, to: 5_000 }]],
  ['a single arrival, then silence', [], 120_000, [{ from: 0, to: 120_000 }]],
])('stalls: %s', (_, gaps, until, stalls) => {
  expect(measureGaps(timesOf(gaps), until).stalls).toEqual(stalls);
});

test('p50 and p95 are the shortest gaps that reach their share of all gaps', () => {
  assert(
    property(array(integer({ min: 1, max: 5_000 }), { minLength: 1, maxLength: 200 }), (gaps) => {
      const { p50, p95 } = measureGaps(timesOf(gaps), null);
      const share = (limit: number | null) => gaps.filter((gap) => gap <= (limit ?? -1)).length / gaps.length;
      expect(gaps).toContain(p50);
      expect(gaps).toContain(p95);
      expect(share(p50)).toBeGreaterThanOrEqual(0.5);
      expect(share(p95)).toBeGreaterThanOrEqual(0.95);
      expect(share((p50 ?? 0) - 1)).toBeLessThan(0.5);
      expect(share((p95 ?? 0) - 1)).toBeLessThan(0.95);
    }),
    { seed: 6 },
  );
});
