import { expect, test } from 'vitest';
import { formatEventId, parseEventId } from './event-id.ts';

test.each([
  [{ lane: 'a', seq: 0, t: 0 }, 'a 0 0'],
  [{ lane: '-', seq: 7, t: 12.5 }, '- 7 12.5'],
  [{ lane: 'lane_8-B', seq: 123_456, t: 1234.56789 }, 'lane_8-B 123456 1234.57'],
])('%j is written as "%s" and read back with two decimals', (id, text) => {
  expect(formatEventId(id)).toBe(text);
  expect(parseEventId(text)).toEqual({ ...id, t: Math.round(id.t * 100) / 100 });
});

test.each([
  '',
  'a',
  'a 1',
  'a 1 2 3',
  'a -1 2',
  'a 1 -2',
  'a 1 1e3',
  'a  1 2',
  ' a 1 2',
  'a 1 2\n',
  'ä 1 2',
  'a 1.5 2',
])('%j is no event id', (text) => {
  expect(parseEventId(text)).toBeUndefined();
});
