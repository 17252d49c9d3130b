import { expect, test } from 'vitest';
import { parseJson } from './parse-json.ts';

test('JSON text gives its value', () => {
  expect(parseJson('{"a":[1,null]}')).toEqual({ a: [1, null] });
});

test.each(['', '{', '[DONE]', '<html>', 'undefined'])('%j is not JSON and gives undefined', (text) => {
  expect(parseJson(text)).toBeUndefined();
});

test('a list of 100,000 levels does not throw', () => {
  expect(() => parseJson('['.repeat(100_000) + ']'.repeat(100_000))).not.toThrow();
});
