import { expect, test } from 'vitest';
import { expectSeconds } from './expect-seconds.ts';

test.each([
  ['', null, 0],
  ['x'.repeat(15), null, 1],
  ['船'.repeat(9), null, 2],
  [`${'船'.repeat(9)}${'x'.repeat(15)}`, null, 3],
  ['x'.repeat(15), 2, 0.5],
  ['x'.repeat(15), 0.25, 4],
])('%j at speed %j sounds for about %d s', (text, speed, seconds) => {
  expect(expectSeconds(text, speed)).toBeCloseTo(seconds);
});
