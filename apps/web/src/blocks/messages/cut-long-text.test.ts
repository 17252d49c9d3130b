import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cutLongText } from './cut-long-text.ts';

const LONG = 'words and 文字 that never end, '.repeat(1_500);

it('leaves a text alone that is not too long', () => {
  expect(cutLongText('a '.repeat(10_000))).toHaveLength(1);
  expect(cutLongText('')).toEqual(['']);
});

it('cuts between words, and nothing gets lost', () => {
  const pieces = cutLongText(LONG);
  expect(pieces.join('')).toBe(LONG);
  expect(pieces.length).toBeGreaterThan(10);
  expect(pieces.slice(0, -1).every((piece) => piece.endsWith(' ') && piece.length <= 4_000)).toBe(true);
});

it('cuts a text without spaces between characters', () => {
  const text = `a${'🙂'.repeat(15_000)}`;
  const pieces = cutLongText(text);
  expect(pieces.join('')).toBe(text);
  expect(pieces.every((piece) => piece.isWellFormed())).toBe(true);
});

it('leaves the pieces before the last as they are while the text grows', () => {
  const growing = fc.array(fc.constantFrom('word ', '文字', '🙂', '\n', 'x'.repeat(300)), {
    minLength: 200,
    maxLength: 400,
  });
  fc.assert(
    fc.property(growing, fc.nat(20_000), (parts, more) => {
      const before = `${LONG}${parts.join('')}`;
      const whole = `${before}${'and more, '.repeat(more / 100)}`;
      expect(cutLongText(whole).slice(0, cutLongText(before).length - 1)).toEqual(cutLongText(before).slice(0, -1));
    }),
    { seed: 20_261_130, numRuns: 100 },
  );
});
