import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWord, splitUnits, splitWords } from './split-words.ts';

describe('splitWords', () => {
  it.each([
    ['The sky, mostly.', ['The', ' ', 'sky', ',', ' ', 'mostly', '.']],
    ["It isn't Anna’s.", ['It', ' ', "isn't", ' ', 'Anna’s', '.']],
    ['1,024.5 and 3.', ['1,024.5', ' ', 'and', ' ', '3', '.']],
    ['gpt-4o at 0.3', ['gpt', '-', '4o', ' ', 'at', ' ', '0.3']],
    ['a  \n b', ['a', '  \n ', 'b']],
    ['天空为什么是蓝色的？', ['天空', '为什么', '是', '蓝色', '的', '？']],
    ['用 Python 3.12 写', ['用', ' ', 'Python', ' ', '3.12', ' ', '写']],
    ['👩‍👩‍👧‍👦👍🏽🇨🇳!', ['👩‍👩‍👧‍👦', '👍🏽', '🇨🇳', '!']],
    ['cafe\u0301 1/λ⁴', ['cafe\u0301', ' ', '1', '/', 'λ⁴']],
    ['snake_case', ['snake_case']],
    ['', []],
  ])('splits %j', (text, expected) => {
    expect(splitWords(text)).toEqual(expected);
  });

  it('loses nothing and cuts no character that people see as one', () => {
    const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc
        .array(
          fc.constantFrom(
            'a',
            '\u0301',
            '中',
            'か',
            '\u3099',
            'ﾊ',
            'ﾞ',
            '👍',
            '🏽',
            '\u200D',
            '👧',
            '🇨',
            '\uFE0F',
            '1',
            '.',
            ' ',
          ),
          {
            maxLength: 20,
          },
        )
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (source) => {
        const words = splitWords(source);
        expect(words.join('')).toBe(source);
        const borders = new Set(Array.from(graphemes.segment(source), ({ index }) => index));
        let place = 0;
        for (const word of words) {
          expect(borders.has(place), `${JSON.stringify(word)} of ${JSON.stringify(source)}`).toBe(true);
          place += word.length;
        }
      }),
      { seed: 20_261_123, numRuns: 3_000 },
    );
  });
});

describe('isWord', () => {
  it.each([
    ['sky', true],
    ['4.35', true],
    ['蓝', true],
    [' ', false],
    ['，', false],
    ['👍', false],
  ])('of %j is %j', (part, expected) => {
    expect(isWord(part)).toBe(expected);
  });
});

describe('splitUnits', () => {
  it.each([
    ['天空', ['天', '空']],
    ['が\u3099', ['が\u3099']],
    ['sky', ['sky']],
  ])('of %j are %j', (word, expected) => {
    expect(splitUnits(word)).toEqual(expected);
  });
});
