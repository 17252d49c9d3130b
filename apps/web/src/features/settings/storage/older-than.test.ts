import { expect, it } from 'vitest';
import { olderThan } from './older-than.ts';

const DAY_MS = 86_400_000;
const at = 100 * DAY_MS;
const file = (id: string, days: number) => ({ id, bytes: 1, type: 'audio/wav', savedAt: at - days * DAY_MS });
/** The first records do not say when they were kept. */
const FILES = [{ ...file('first', 0), savedAt: 0 }, file('month', 31), file('week', 7), file('today', 0)];

it.each([
  [0, ['first', 'month', 'week', 'today']],
  [7, ['first', 'month']],
  [6, ['first', 'month', 'week']],
  [365, ['first']],
])('finds what is older than %i days', (days, expected) => {
  // The first were kept long before the year that is looked at.
  const now = { days, at: days === 365 ? at + 300 * DAY_MS : at };
  expect(olderThan(FILES, now).map(({ id }) => id)).toEqual(expected);
});
