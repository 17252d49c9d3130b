import { expect, test } from 'vitest';
import { listSpans } from './list-spans.ts';

test('columns without a time, and those that step back, are left out', () => {
  const time = (start: number, end: number) => ({ start, end, exact: true });
  const times = [time(1, 2), null, time(0.5, 0.9), time(1, 1.5)];
  expect(listSpans(times)).toEqual([
    { column: 0, start: 1, end: 2 },
    { column: 3, start: 1, end: 1.5 },
  ]);
});
