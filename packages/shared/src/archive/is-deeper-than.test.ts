import { array, assert, jsonValue, property } from 'fast-check';
import { expect, test } from 'vitest';
import { isDeeperThan } from './is-deeper-than.ts';

test.each([
  ['[[1]]', 2, false],
  ['[[1]]', 1, true],
  ['{"a":{"b":[]}}', 2, true],
  ['["[[[[","\\"[[[["]', 1, false],
  [String.raw`["\\",[]]`, 1, true],
  [String.raw`["\\\"[[",1]`, 1, false],
  ['"[[[', 0, false],
  ['[],[],[]', 1, false],
])('%s deeper than %i: %s', (text, limit, is) => {
  expect(isDeeperThan(text, limit)).toBe(is);
});

test('a hundred million levels would not run out of stack: two million do not', () => {
  expect(isDeeperThan('['.repeat(2_000_000), 3_000_000)).toBe(false);
});

test('it counts as a walk over the value does', () => {
  assert(
    property(array(jsonValue({ maxDepth: 6 })), (value) => {
      const depth = measure(value);
      expect(isDeeperThan(JSON.stringify(value), depth)).toBe(false);
      expect(isDeeperThan(JSON.stringify(value, null, 1), depth - 1)).toBe(true);
    }),
    { seed: 6 },
  );
});

function measure(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).map(measure));
}
