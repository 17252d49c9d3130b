import { expect, it } from 'vitest';
import { randomId } from './random-id.ts';

it('is new each time, and any digit can stand at any place', () => {
  const ids = Array.from({ length: 10_000 }, randomId);
  expect(new Set(ids).size).toBe(10_000);
  expect(ids.filter((id) => !/^[0-9a-f]{32}$/.test(id))).toEqual([]);
  for (let place = 0; place < 32; place += 1) {
    // Each of the 16 digits comes about 625 times in each place; that one comes under 400 times has no chance to happen.
    const counts = Map.groupBy(ids, (id) => id[place]);
    expect(counts.size).toBe(16);
    expect(Math.min(...Array.from(counts.values(), ({ length }) => length))).toBeGreaterThan(400);
  }
});
