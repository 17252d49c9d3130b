import { expect, test } from 'vitest';
import { readTemperature } from './read-temperature.ts';

test.each([
  ['0', 0],
  ['0.5', 0.5],
  [' 1 ', 1],
  ['', null],
  ['  ', null],
  ['3', '3'],
  ['0.59x', '0.59x'],
  ['-0.1', '-0.1'],
  ['NaN', 'NaN'],
])('“%s” is read as %j', (draft, temperature) => {
  expect(readTemperature(draft)).toBe(temperature);
});
