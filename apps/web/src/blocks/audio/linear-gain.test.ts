import { expect, test } from 'vitest';
import { linearGain } from './linear-gain.ts';

test.each([
  [0, 1],
  [-6.0206, 0.5],
  [-20, 0.1],
  [-Infinity, 0],
  [3, 1],
])('%d dB is a factor of %d', (decibels, factor) => {
  expect(linearGain(decibels)).toBeCloseTo(factor, 5);
});
