import { describe, expect, it } from 'vitest';
import { readPrice } from './read-price.ts';

const draft = { currency: 'USD', input: '2.5', output: '10', cached: '' };

describe('readPrice', () => {
  it.each([
    ['a whole price', {}, { price: { currency: 'USD', input: 2.5, output: 10 } }],
    ['cached input', { cached: '0' }, { price: { currency: 'USD', input: 2.5, output: 10, cached: 0 } }],
    ['what is not whole yet', { output: '' }, { isPartial: true }],
    ['a price without a currency', { currency: ' ' }, { isPartial: true }],
    ['what is wrong', { input: '-1', cached: 'x' }, { wrong: ['input', 'cached'] }],
  ])('reads %s', (_, change, expected) => {
    expect(readPrice({ ...draft, ...change })).toEqual(expected);
  });
});
