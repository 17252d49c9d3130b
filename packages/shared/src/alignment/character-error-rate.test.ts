import { assert, property, string } from 'fast-check';
import { distance } from 'fastest-levenshtein';
import { describe, expect, test } from 'vitest';
import { characterErrorRate } from './character-error-rate.ts';
import { DEFAULT_NORMALISER, type Normaliser } from './normaliser.ts';
import { splitSpokenWords } from './split-spoken-words.ts';

function rate(reference: string, heard: string, changes: Partial<Normaliser> = {}) {
  const normaliser = { ...DEFAULT_NORMALISER, ...changes };
  return characterErrorRate(splitSpokenWords(reference, normaliser), splitSpokenWords(heard, normaliser));
}

describe('errors, characters of the reference, rate', () => {
  test.each([
    ['the same', 'hello world', 'Hello, world!', 0, 11, 0],
    ['a letter', 'hello world', 'hallo world', 1, 11, 1 / 11],
    ['a space between words counts', 'hello world', 'helloworld', 1, 11, 1 / 11],
    ['a word left out, with its space', 'ask not what', 'ask what', 4, 12, 4 / 12],
    ['nothing heard', 'a b', '', 3, 3, 1],
    ['more heard than said', 'a', 'b cd', 4, 1, 4],
    ['nothing said', '', 'thank you', 9, 0, null],
    ['nothing said, nothing heard', '', '…', 0, 0, null],
    ['Chinese', '今天天气很好', '今天天汽很好', 1, 6, 1 / 6],
    ['spaces between Chinese characters do not count', '今天天气', '今 天天 气', 0, 4, 0],
    ['nor those beside them', '我用 GPT 写', '我用GPT写', 0, 6, 0],
    ['characters beyond the first plane are one', '𠮷野家', '吉野家', 1, 3, 1 / 3],
    ['hyphens part words as spaces do', 'well-known', 'well known', 0, 10, 0],
  ])('%s', (_, reference, heard, errors, characters, expected) => {
    expect(rate(reference, heard)).toEqual({ errors, characters, rate: expected });
  });

  test('marks that count have no space before or behind them', () => {
    expect(rate('yes, no.', 'yes no', { punctuation: false })).toEqual({ errors: 2, characters: 7, rate: 2 / 7 });
    expect(rate('Yes.', 'yes', { punctuation: false, case: false })).toEqual({ errors: 2, characters: 4, rate: 0.5 });
  });

  test('numbers that are the same have no errors', () => {
    expect(rate('二十一岁', '21岁', { numbers: true }).errors).toBe(0);
  });
});

test('the errors are the distance of the texts, as fastest-levenshtein has it', () => {
  const text = string({ unit: 'grapheme-ascii', maxLength: 120 }).map((all) => all.replaceAll(/[^a-d]+/g, ' ').trim());
  assert(
    property(text, text, (reference, heard) => {
      expect(rate(reference, heard).errors).toBe(distance(reference, heard));
    }),
    { seed: 101, numRuns: 1_000 },
  );
});

test('work for sixty thousand characters', () => {
  const characters = Array.from('的一是不了人我在有他这为之大来以个中上们');
  const said = Array.from({ length: 60_000 }, (_, at) => characters[(at * 7 + Math.floor(at / 19)) % 20] ?? '').join(
    '',
  );
  const heard = said.replaceAll(/(.{19})./g, '$1错');
  const split = (text: string) => splitSpokenWords(text, DEFAULT_NORMALISER);
  const work = { blocks: 0, cells: 0 };
  expect(characterErrorRate(split(said), split(heard), { work }).errors).toBe(3_000);
  expect(work.blocks).toBeLessThan(20e6);
  expect(work.cells).toBe(0);
});
