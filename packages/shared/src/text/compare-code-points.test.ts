import { array, assert, constantFrom, property } from 'fast-check';
import { expect, test } from 'vitest';
import { compareCodePoints } from './compare-code-points.ts';

/** A text whose order by UTF-16 units is the order of code points: each written as a number of fixed width. */
function spell(text: string): string {
  return Array.from(text, (character) => String(character.codePointAt(0)).padStart(7, '0')).join('');
}

test('strings are ordered by code point, not by UTF-16 unit', () => {
  const mixed = ['😀', '\uff21', 'b', 'a', '', 'ab'];
  expect(mixed.toSorted(compareCodePoints)).toEqual(['', 'a', 'ab', 'b', '\uff21', '😀']);
});

test('the order is that of the code points, for any two strings', () => {
  const anyText = array(constantFrom('a', 'b', '\u4e2d', '\uff21', '😀', '😁', '𝒳'), { maxLength: 5 }).map((parts) =>
    parts.join(''),
  );
  assert(
    property(anyText, anyText, (a, b) => {
      expect(compareCodePoints(a, b) < 0).toBe(spell(a) < spell(b));
      expect(compareCodePoints(a, b) > 0).toBe(spell(a) > spell(b));
    }),
    { seed: 1 },
  );
});
