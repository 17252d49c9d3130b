import { expect, test } from 'vitest';
import { meterPosition } from './meter-position.ts';

test.each([
  { amplitude: 0, position: 0 },
  { amplitude: 0.0001, position: 0 },
  { amplitude: 0.001, position: 0 },
  { amplitude: 0.01, position: 1 / 3 },
  { amplitude: 0.1, position: 2 / 3 },
  { amplitude: 1, position: 1 },
  { amplitude: 1.2, position: 1 },
])('$amplitude stands at $position of sixty decibels', ({ amplitude, position }) => {
  expect(meterPosition(amplitude, 60)).toBeCloseTo(position, 10);
});
