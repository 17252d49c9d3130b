import { expect, test } from 'vitest';
import { timeLeft } from './time-left.ts';

test.each([
  {
    name: 'at first by what was asked for, 4,000 bytes a second',
    bytes: 3_000,
    duration: 2,
    limit: 403_000,
    left: 100,
  },
  { name: 'then by what came', bytes: 20_000, duration: 10, limit: 40_000, left: 10 },
  { name: 'nothing once the limit is reached', bytes: 40_000, duration: 20, limit: 40_000, left: 0 },
  { name: 'nothing beyond it', bytes: 50_000, duration: 20, limit: 40_000, left: 0 },
])('$name: $left s', ({ bytes, duration, limit, left }) => {
  expect(timeLeft({ bytes, duration }, limit)).toBe(left);
});
