import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from './split-sentences.ts';

describe('splitSentences', () => {
  it.each([
    ['One. Two! Three?', ['One. ', 'Two! ', 'Three?']],
    ['He said “Go.” Then he went.', ['He said “Go.” ', 'Then he went.']],
    ['Dr. Smith vs. Mr. Jones, i.e. both. Next.', ['Dr. Smith vs. Mr. Jones, i.e. both. ', 'Next.']],
    ['J. R. R. Tolkien wrote it.', ['J. R. R. Tolkien wrote it.']],
    ['It is 3.5 m (approx. 11 ft). Good.', ['It is 3.5 m (approx. 11 ft). ', 'Good.']],
    ['Use e.g. “this” etc. and go on.', ['Use e.g. “this” etc. and go on.']],
    ['The answer is no. That is all.', ['The answer is no. ', 'That is all.']],
    ['Well... maybe not. Yes.', ['Well... maybe not. ', 'Yes.']],
    ['Open example.com now. Done', ['Open example.com now. ', 'Done']],
    ['天空是蓝的。为什么？因为散射！对', ['天空是蓝的。', '为什么？', '因为散射！', '对']],
    ['他说：“走吧。”然后走了。', ['他说：“走吧。”', '然后走了。']],
    ['散射强度与 λ⁴ 成反比。So it is. 完。', ['散射强度与 λ⁴ 成反比。', 'So it is. ', '完。']],
    ['Roses are red\nViolets are blue', ['Roses are red\n', 'Violets are blue']],
    ['1. First things', ['1. First things']],
    ['', []],
    ['  \n ', ['  \n ']],
  ])('splits %j', (text, expected) => {
    expect(splitSentences(text)).toEqual(expected);
  });

  it('loses nothing', () => {
    const part = fc.constantFrom('A', 'word', 'Dr', '.', '!', '?', '…', ' ', '\n', '。', '”', '"', ')', '3', '中', '’');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
        expect(splitSentences(parts.join('')).join('')).toBe(parts.join(''));
      }),
      { seed: 20_261_123, numRuns: 2_000 },
    );
  });
});
