import { expect, test } from 'vitest';
import { addArrival } from './add-arrival.ts';
import type { Arrival } from './run.ts';

const text = (t: number, size = 1): Arrival => ({ t, kind: 'text', size });
const other = (t: number): Arrival => ({ t, kind: 'other', size: 0 });
const reasoning = (t: number): Arrival => ({ t, kind: 'reasoning', size: 1 });

test.each([
  ['the first', [], text(1), [text(1)]],
  ['a later time', [text(1)], text(2), [text(1), text(2)]],
  ['the same time and kind are joined', [text(1, 2)], text(1, 3), [text(1, 5)]],
  ['the same time and another kind', [reasoning(1)], text(1), [reasoning(1), text(1)]],
  ['nothing visible at a time that is there', [text(1)], other(1), [text(1)]],
  ['text at the time of something without text', [other(1)], text(1), [other(1), text(1)]],
])('%s', (_, arrivals, arrival, expected) => {
  expect(addArrival(arrivals, arrival)).toEqual(expected);
});

test.each([
  [20_000, 5],
  [21_999, 5],
  [22_000, 10],
  [40_000, 5_120],
])('beyond %i arrivals one in %i ms is recorded', (count, gap) => {
  const many = Array.from({ length: count }, (_, index) => text(index));
  expect(addArrival(many, text(count - 1 + gap - 1))).toBe(many);
  expect(addArrival(many, text(count - 1 + gap))).toHaveLength(count + 1);
});
