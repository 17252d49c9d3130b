import { expect, it } from 'vitest';
import { axisTicks } from './axis-ticks.ts';

it.each([
  [1000, 380, [0, 200, 400, 600, 800]],
  [12_536, 360, [0, 5000, 10_000]],
  [12_536, 860, [0, 1000, 2000, 3000, 4000, 5000, 6000, 7000, 8000, 9000, 10_000, 11_000, 12_000]],
  [10_000, 360, [0, 2000, 4000, 6000, 8000]],
  [1000, 0, [0]],
])('an axis of %d ms on %d px is labelled at round times', (span, width, ticks) => {
  expect(axisTicks(span, width)).toEqual(ticks);
});

it('a run of hours has an axis too', () => {
  expect(axisTicks(10_000_000, 300)).toEqual([0]);
});
