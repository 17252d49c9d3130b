import { describe, expect, it } from 'vitest';
import { readNumber } from './read-number.ts';

const SHARE = { min: 0, max: 2 };
const WHOLE = { min: 1, max: null };

describe('readNumber', () => {
  it.each([
    ['0', SHARE, 0],
    [' 0.7 ', SHARE, 0.7],
    ['.5', SHARE, 0.5],
    ['0,5', SHARE, 0.5],
    ['０．５', SHARE, 0.5],
    ['2', SHARE, 2],
    ['2.01', SHARE, null],
    ['-0.1', SHARE, null],
    ['', SHARE, null],
    ['1e1', SHARE, null],
    ['high', SHARE, null],
    ['0.5.1', SHARE, null],
    ['256', WHOLE, 256],
    ['0', WHOLE, null],
    ['1.5', WHOLE, null],
    ['99999999999999999999', WHOLE, null],
  ])('reads %j within %o as %s', (written, range, value) => {
    expect(readNumber(written, range)).toBe(value);
  });
});
