import { expect, test } from 'vitest';
import { listenSpan } from './listen-span.ts';

test.each([
  [{ start: 12.1, end: 13 }, 20, { start: 10.6, end: 14.5 }],
  [{ start: 1, end: 2 }, 20, { start: 0, end: 3.5 }],
  [{ start: 19, end: 20 }, 20, { start: 17.5, end: 20 }],
  [{ start: 19, end: 20 }, null, { start: 17.5, end: 21.5 }],
])('%j of %s s is heard as %j', (place, duration, span) => {
  expect(listenSpan(place, duration)).toEqual(span);
});
