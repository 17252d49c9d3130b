import { expect, test } from 'vitest';
import { parseJson } from './parse-json.ts';
import { writeJson } from './write-json.ts';

test('a value becomes JSON text', () => {
  expect(writeJson({ city: '北京', days: [1, 2] })).toBe('{"city":"北京","days":[1,2]}');
});

test('a value nested too deep for the engine gives undefined instead of throwing', () => {
  const deep = parseJson('['.repeat(200_000) + ']'.repeat(200_000));
  expect(deep).toBeDefined();
  expect(writeJson(deep)).toBeUndefined();
});
