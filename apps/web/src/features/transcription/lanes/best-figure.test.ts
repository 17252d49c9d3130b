import { expect, test } from 'vitest';
import { bestFigure } from './best-figure.ts';

test.each([
  [[0.2, 0.1, 0.3], 0.1],
  [[0.1, null, 0.2], 0.1],
  [[0.1, 0.1, 0.2], 0.1],
  [[0.1, 0.1], null],
  [[0.1], null],
  [[0.1, null], null],
  [[], null],
])('the best of %j is %j', (figures, best) => {
  expect(bestFigure(figures)).toBe(best);
});
