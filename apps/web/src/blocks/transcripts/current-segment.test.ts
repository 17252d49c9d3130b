import { expect, test } from 'vitest';
import { currentSegment } from './current-segment.ts';

const segments = [
  { start: 0.5, end: 2, text: 'a' },
  { start: 2, end: 3, text: 'b' },
  { start: 4, end: 6, text: 'c' },
  { start: 5, end: 7, text: 'd' },
];

test.each([
  { time: 0, index: -1, why: 'before the first' },
  { time: 0.5, index: 0, why: 'at the start of one' },
  { time: 1.99, index: 0, why: 'within one' },
  { time: 2, index: 1, why: 'on a shared border' },
  { time: 3.5, index: -1, why: 'in a pause' },
  { time: 4.5, index: 2, why: 'before an overlap' },
  { time: 5.5, index: 3, why: 'in an overlap' },
  { time: 7, index: -1, why: 'after the last' },
])('at $time s, $why, it is segment $index', ({ time, index }) => {
  expect(currentSegment(segments, time)).toBe(index);
});

test('nothing is current where there are no segments', () => {
  expect(currentSegment([], 1)).toBe(-1);
});
