import { describe, expect, it } from 'vitest';
import { listNumbers } from './list-numbers.ts';

describe('listNumbers', () => {
  it.each([
    ['1,024.50 and 1024.5', ['1024.5']],
    ['about 9.4 倍，38 km', ['9.4', '38']],
    ['gpt4 and x2', []],
    ['3. third of 4', ['4']],
    ['on 2024.05.01', ['2024.05.01']],
    ['99999999999999999999', ['99999999999999999999']],
  ])('of %j are %j', (text, expected) => {
    expect(listNumbers([text])).toEqual(expected);
  });
});
