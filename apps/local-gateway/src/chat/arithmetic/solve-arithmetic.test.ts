import { describe, expect, test } from 'vitest';
import { solveArithmetic } from './solve-arithmetic.ts';

describe('a calculation is found and done', () => {
  test.each([
    ['What is 17 * (4 + 2)?', '17 × (4 + 2)', '102'],
    ['你好，我叫李雷，1+1等于多少?', '1 + 1', '2'],
    ['2 + 3 × 4', '2 + 3 × 4', '14'],
    ['10 - 4 - 3', '10 − 4 − 3', '3'],
    ['100 / 8 / 2', '100 ÷ 8 ÷ 2', '6.25'],
    ['0.1 + 0.2', '0.1 + 0.2', '0.3'],
    ['-3 * -(2 + 1)', '− 3 × − (2 + 1)', '9'],
    ['1,200 + 34', '1200 + 34', '1234'],
    ['三个：12 乘以 3', '12 × 3', '36'],
    ['12除以4减1', '12 ÷ 4 − 1', '2'],
    ['twelve is 6 times 2, or 6 x 2', '6 × 2', '12'],
    ['（3＋4）／2', '(3 + 4) ÷ 2', '3.5'],
    ['1. Work out 5 - 7.', '5 − 7', '-2'],
    ['10 / 3', '10 ÷ 3', '3.33333333333'],
    ['5 / (2 - 2)', '5 ÷ (2 − 2)', null],
    ['0 / 0 + 1', '0 ÷ 0 + 1', null],
    ['10 / (5 / 0)', '10 ÷ (5 ÷ 0)', null],
  ])('%s', (text, expression, value) => {
    expect(solveArithmetic(text)).toMatchObject({ expression, value });
  });
});

test.each(['', 'Hello', 'I am 42 years old', 'call 555', '3 +', '(3 + 4', '3 4 + 5', '+ - *', '()'])(
  '%j holds none',
  (text) => {
    expect(solveArithmetic(text)).toBeUndefined();
  },
);

test('the steps are in the order in which they are done', () => {
  expect(solveArithmetic('17 * (4 + 2) - 2')?.steps).toEqual(['4 + 2 = 6', '17 × 6 = 102', '102 − 2 = 100']);
});
