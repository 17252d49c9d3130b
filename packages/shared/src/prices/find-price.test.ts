import { expect, test } from 'vitest';
import { findPrice } from './find-price.ts';

const price = (input: number) => ({ input, output: 0 });
const prices = {
  'gpt-4o': price(1),
  'gpt-*': price(2),
  'gpt-4o-*': price(3),
  'gpt-4*': price(4),
  'a*b': price(5),
};

test.each([
  ['an id', 'gpt-4o', 1],
  ['the longest beginning', 'gpt-4o-mini', 3],
  ['a beginning', 'gpt-4.1', 4],
  ['the shortest beginning', 'gpt-5', 2],
  ['a beginning that is all of it', 'gpt-', 2],
  ['a star in the middle, which stands for itself', 'a*b', 5],
  ['a star in the middle, which stands for nothing else', 'axb', null],
  ['another case', 'GPT-4o', null],
  ['nothing that is listed', 'qwen', null],
  ['a name that every object has', 'constructor', null],
])('the price is found by %s', (_, model, input) => {
  expect(findPrice(prices, model)?.input ?? null).toBe(input);
});

test('a star alone is for every model', () => {
  expect(findPrice({ '*': price(6) }, 'anything')).toEqual(price(6));
});
