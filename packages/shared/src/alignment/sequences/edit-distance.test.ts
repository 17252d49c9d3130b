import { assert, property, string, tuple } from 'fast-check';
import { distance } from 'fastest-levenshtein';
import { expect, test } from 'vitest';
import { editDistance } from './edit-distance.ts';
import { internKeys } from './intern-keys.ts';

function countEdits(one: string, other: string): number {
  const { rows, columns, keys } = internKeys(one.split(''), other.split(''));
  return editDistance({ rows, columns, vocabulary: keys.length });
}

test.each([
  ['', '', 0],
  ['a', '', 1],
  ['', 'abc', 3],
  ['kitten', 'sitting', 3],
  ['abc', 'abc', 0],
  ['a'.repeat(32), 'a'.repeat(33), 1],
  ['a'.repeat(64), 'b'.repeat(64), 64],
  ['ab'.repeat(500), 'ba'.repeat(500), 2],
  ['x'.repeat(1_000), 'y'.repeat(10), 1_000],
])('pair %#', (one, other, edits) => {
  expect(countEdits(one, other)).toBe(edits);
});

const text = string({ unit: 'grapheme-ascii', maxLength: 300 }).map((all) =>
  all.replaceAll(/[^a-d]/g, (sign) => 'abcd'[sign.charCodeAt(0) % 4] ?? 'a'),
);

test('the distance is that of fastest-levenshtein, whatever the lengths', () => {
  assert(
    property(text, text, (one, other) => {
      expect(countEdits(one, other)).toBe(distance(one, other));
    }),
    { seed: 61, numRuns: 1_000 },
  );
});

test('… and when the first bands are too narrow', () => {
  assert(
    property(tuple(text, text), ([one, other]) => {
      const [long, longer] = [`${one}${'abcd'.repeat(200)}`, `${'dcba'.repeat(150)}${other}`];
      expect(countEdits(long, longer)).toBe(distance(long, longer));
    }),
    { seed: 62, numRuns: 100 },
  );
});
