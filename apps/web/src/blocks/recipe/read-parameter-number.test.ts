import { describe, expect, it } from 'vitest';
import { readParameterNumber } from './read-parameter-number.ts';

const half = { min: -2, max: 2, isWhole: false };
const whole = { min: 1, max: 5, isWhole: true };

describe('readParameterNumber', () => {
  it.each([
    ['0.3', half, 0.3],
    [' .5 ', half, 0.5],
    ['0,7', half, 0.7],
    ['０．７', half, 0.7],
    ['−1', half, -1],
    ['2', half, 2],
    ['5', whole, 5],
  ])('reads %j', (written, range, value) => {
    expect(readParameterNumber(written, range)).toEqual({ value });
  });

  it.each([
    ['', half, 'not_a_number'],
    ['1e1', half, 'not_a_number'],
    ['0.3 or so', half, 'not_a_number'],
    ['2.01', half, 'out_of_range'],
    ['-3', half, 'out_of_range'],
    ['1.5', whole, 'not_whole'],
    ['0', whole, 'out_of_range'],
    ['6', whole, 'out_of_range'],
  ])('does not read %j', (written, range, fault) => {
    expect(readParameterNumber(written, range)).toEqual({ fault });
  });
});
