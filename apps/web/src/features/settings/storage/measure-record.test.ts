import { expect, it } from 'vitest';
import { measureRecord } from './measure-record.ts';

it.each([
  ['text in Latin letters', 'café', 4],
  ['text in others, all of it', 'ab中', 6],
  ['a number', 1, 8],
  ['nothing', null, 8],
  ['a column of numbers', new Float64Array(3), 24],
  ['bytes', new Blob(['12345']), 5],
  ['a list', ['ab', 'c'], 3],
  ['a record, with its names', { id: 'a', on: true }, 2 + 1 + 2 + 8],
  ['what is not there', { id: undefined }, 2],
])('measures %s', (_, value, expected) => {
  expect(measureRecord(value)).toBe(expected);
});
