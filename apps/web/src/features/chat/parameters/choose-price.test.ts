import { describe, expect, it } from 'vitest';
import { choosePrice } from './choose-price.ts';

const operator = {
  main: { currency: 'CNY', models: { 'qwen-plus': { input: 1, output: 2 }, 'gpt-*': { input: 3, output: 4 } } },
};
const own = [{ gateway: 'main', model: 'gpt-4', currency: 'USD', input: 30, output: 60, cached: 15 }];

describe('choosePrice', () => {
  it.each([
    ['the person’s own over the operator’s', 'main', 'gpt-4', { currency: 'USD', input: 30, output: 60, cached: 15 }],
    ['the operator’s', 'main', 'qwen-plus', { currency: 'CNY', input: 1, output: 2 }],
    ['the operator’s for all of a family', 'main', 'gpt-4o', { currency: 'CNY', input: 3, output: 4 }],
    ['none of a model that nobody priced', 'main', 'claude-2.1', null],
    ['none of another gateway', 'lab', 'gpt-4', null],
    ['none of what every object has', 'constructor', 'name', null],
  ])('gives %s', (_, gateway, model, price) => {
    expect(choosePrice({ gateway, model, own, operator })).toEqual(price);
  });
});
