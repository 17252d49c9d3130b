import { describe, expect, it } from 'vitest';
import { listTicks } from './list-ticks.ts';

describe('listTicks', () => {
  it.each([
    [1000, [0, 0.2, 0.4, 0.6, 0.8]],
    [2000, [0, 0.5, 1, 1.5]],
    [4900, [0, 1, 2, 3, 4]],
    [20_000, [0, 5, 10, 15]],
    [3_600_000, [0, 600, 1200, 1800, 2400, 3000]],
  ])('divides %i ms', (span, ticks) => {
    expect(listTicks(span)).toEqual(ticks);
  });
});
