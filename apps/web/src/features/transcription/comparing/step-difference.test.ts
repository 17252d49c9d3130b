import { expect, test } from 'vitest';
import { stepDifference } from './step-difference.ts';

test.each([
  [null, 1, 3],
  [0, 1, 3],
  [3, 1, 7],
  [5, 1, 7],
  [9, 1, null],
  [null, -1, 9],
  [9, -1, 7],
  [8, -1, 7],
  [3, -1, null],
] as const)('from column %j a step of %i leads to %j', (from, step, to) => {
  expect(stepDifference([3, 7, 9], from, step)).toBe(to);
});

test('where all is the same there is nowhere to go', () => {
  expect(stepDifference([], null, 1)).toBeNull();
});
