import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from './split-sentences.ts';

describe('splitSentences', () => {
  it.each([
    ['One. Two! Three?', ['One.', 'Two!', 'Three?']],
    ['No end', ['No end']],
    ['First line\nsecond line\n\nthird', ['First line', 'second line', 'third']],
    ['Mr. Smith met Dr. Jones, e.g. on Monday. He left.', ['Mr. Smith met Dr. Jones, e.g. on Monday.', 'He left.']],
    ['It costs $3.50 at 5 p.m. today. Fine.', ['It costs $3.50 at 5 p.m. today.', 'Fine.']],
    ['The U.S. Army came. Then it left.', ['The U.S. Army came.', 'Then it left.']],
    ['"Yes." "No."', ['"Yes."', '"No."']],
    ['', []],
    ['  \n ', []],
  ])('cuts %j into %j', (text, sentences) => {
    expect(splitSentences(text)).toEqual(sentences);
  });

  it('cuts a sentence without end at a space', () => {
    const sentences = splitSentences('word '.repeat(200));
    expect(sentences.every((sentence) => sentence.length <= 300 && sentence.startsWith('word'))).toBe(true);
  });

  it('loses no character but white space, and no sentence is long or empty', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'B', '.', ' ', '!', '\n', 'Mr.', '4'), maxLength: 900 });
    fc.assert(
      fc.property(text, (input) => {
        const sentences = splitSentences(input);
        expect(sentences.join('').replaceAll(/\s/g, '')).toBe(input.replaceAll(/\s/g, ''));
        expect(sentences.every(({ length }) => length > 0 && length <= 300)).toBe(true);
      }),
      { seed: 7 },
    );
  });
});
