import { expect, test } from 'vitest';
import { rateScale } from './rate-scale.ts';

test.each([
  [[], 0.05],
  [[0, null], 0.05],
  [[0.02, 0.102, 0.286], 0.5],
  [[0.1], 0.1],
  [[1.4], 1.4],
])('bars for %j end at %f', (rates, scale) => {
  expect(rateScale(rates)).toBe(scale);
});
