import { expect, test } from 'vitest';
import { readPath } from './read-path.ts';
import { readString } from './read-string.ts';

test.each([
  ['an own key', { error: { message: 'no' } }, ['error', 'message'], 'no'],
  ['a missing key', { error: {} }, ['error', 'message'], undefined],
  ['a step through null', { error: null }, ['error', 'message'], undefined],
  ['a step through a list', { error: ['message'] }, ['error', '0'], undefined],
  ['a step through a string', { error: 'message' }, ['error', 'length'], undefined],
  ['an inherited name', {}, ['toString'], undefined],
  ['no key at all', 7, [], 7],
])('readPath reads %s', (_, value, path, found) => {
  expect(readPath(value, path)).toBe(found);
});

test('readString takes the first path that leads to text', () => {
  expect(readString({ message: 404, msg: '  ', err: 'third' }, ['message'], ['msg'], ['err'])).toBe('third');
  expect(readString({ message: 404 }, ['message'], ['msg'])).toBeUndefined();
});
