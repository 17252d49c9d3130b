import { expect, it } from 'vitest';
import { dayAt } from './day-at.ts';

it.each([
  ['2026-11-29T00:00:00.000Z', '2026-11-29', 86_400],
  ['2026-11-29T00:00:00.001Z', '2026-11-29', 86_400],
  ['2026-11-29T23:59:59.999Z', '2026-11-29', 1],
  ['2026-12-31T12:00:00.000Z', '2026-12-31', 43_200],
  ['2028-02-29T23:00:00.000Z', '2028-02-29', 3_600],
])('at %s it is %s for %d more seconds', (time, day, secondsLeft) => {
  expect(dayAt(Date.parse(time))).toEqual({ day, secondsLeft });
});
