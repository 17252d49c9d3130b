import { describe, expect, it } from 'vitest';
import { makeTitle } from './make-title.ts';

describe('makeTitle', () => {
  it.each([
    ['Hello', 'Hello'],
    ['  \n First line \nSecond', 'First line'],
    ['一句中文', '一句中文'],
    ['a'.repeat(60), 'a'.repeat(60)],
    ['a'.repeat(61), `${'a'.repeat(59)}…`],
    ['👩‍👩‍👧'.repeat(70), `${'👩‍👩‍👧'.repeat(59)}…`],
  ])('makes a title of %j', (input, title) => {
    expect(makeTitle(input)).toBe(title);
  });
});
