import { describe, expect, it } from 'vitest';
import { findIdentical } from './find-identical.ts';

describe('findIdentical', () => {
  it.each([
    ['nothing', [], []],
    ['no equal texts', ['x', 'y'], []],
    [
      'two groups',
      ['x', 'y', 'x', 'y', 'z'],
      [
        ['0', '2'],
        ['1', '3'],
      ],
    ],
    ['texts that differ by a space', ['x', 'x '], []],
    ['the same letter composed in two ways', ['é', 'e\u0301'], []],
    ['empty texts', ['', ''], []],
  ])('finds in %s', (_, texts, expected) => {
    expect(findIdentical(texts.map((text, index) => ({ id: String(index), text })))).toEqual(expected);
  });
});
