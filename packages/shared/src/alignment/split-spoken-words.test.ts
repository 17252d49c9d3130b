import { assert, property, record, boolean, string, oneof, constantFrom, array } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_NORMALISER, type Normaliser } from './normaliser.ts';
import { splitSpokenWords } from './split-spoken-words.ts';

const STRICT: Normaliser = { case: false, punctuation: false, numbers: false, width: false, script: false };

function keys(text: string, changes: Partial<Normaliser> = {}): string {
  return splitSpokenWords(text, { ...DEFAULT_NORMALISER, ...changes })
    .map(({ key }) => key)
    .join(' ');
}

describe('what is compared, by default', () => {
  test.each([
    ['words', 'And so, my fellow Americans', 'and so my fellow americans'],
    ['nothing', ' \n … ', ''],
    ['apostrophes stay within their word', "don’t rock'n'roll o'clock", 'dont rocknroll oclock'],
    ['… and quotation marks do not', "'quoted' boys'", 'quoted boys'],
    ['hyphens part words', 'well-known – yes', 'well known yes'],
    ['initialisms', 'the U.S. at 5 p.m.', 'the us at 5 pm'],
    ['a full stop without a space', 'the end.Next', 'the end next'],
    ['numbers', '1,234.5 and 20% and 5 % for $3.50', '1234.5 and 20% and 5% for $3.50'],
    ['times of day and dates', '12:30 on 2024-05-01', '12 30 on 2024 05 01'],
    ['ordinals and decades', '21st 1990s 1990’s', '21st 1990s 1990s'],
    ['digits in words', 'mp3 and GPT-4o', 'mp3 and gpt 4o'],
    ['accents count', 'café cafe', 'café cafe'],
    ['the two spellings of an accent are one', 'cafe\u0301', 'café'],
    ['soft hyphens and byte order marks are nothing', '\ufeffco\u00adop', 'coop'],
    ['emoji and notes are punctuation', 'la ♪ la 👍🏽!', 'la la'],
    ['Chinese by character', '今天天气很好。', '今 天 天 气 很 好'],
    ['Chinese and English', '我用 GPT-4 写code', '我 用 gpt 4 写 code'],
    ['Japanese by character', 'コーヒーを', 'コ ー ヒ ー を'],
    ['half-width kana with its mark', 'ｶﾞｷﾞ', 'ガ ギ'],
    ['Thai by character, with its marks', 'ที่นี่', 'ที่ นี่'],
    ['Korean by word', '안녕 하세요', '안녕 하세요'],
    ['full-width forms', 'ＡＢＣ １２３', 'abc 123'],
    ['Han beyond the first plane', '𠮷野', '𠮷 野'],
  ])('%s', (_, text, expected) => {
    expect(keys(text)).toBe(expected);
  });
});

describe('differences that count when their switch is off', () => {
  test.each([
    ['case', 'The End', 'The End'],
    ['width', 'Ａ１', 'ａ１'],
    ['punctuation', 'Yes, no! Don’t.', "yes , no ! don't ."],
    ['punctuation', '好，“对”。', '好 , " 对 " .'],
    ['punctuation', 'well-known (yes) …', 'well - known ( yes ) …'],
    ['punctuation', 'wait... 好……', 'wait … 好 …'],
    ['punctuation', '1,234 U.S.', '1,234 u.s.'],
  ] as const)('%s: %s', (name, text, expected) => {
    expect(keys(text, { [name]: false })).toBe(expected);
  });

  test('punctuation of both widths is the same only where width does not count', () => {
    expect(keys('好，', { punctuation: false })).toBe(keys('好,', { punctuation: false }));
    expect(keys('“好。”', { punctuation: false, width: false })).toBe('“ 好 。 ”');
    expect(keys('好，', { punctuation: false, width: false })).not.toBe(
      keys('好,', { punctuation: false, width: false }),
    );
  });
});

describe('traditional and simplified', () => {
  const pairs = new Map([
    ['漢', '汉'],
    ['語', '语'],
    ['裡', '里'],
  ]);
  const toSimplified = (text: string) => Array.from(text, (character) => pairs.get(character) ?? character).join('');
  const read = (text: string, convert: (text: string) => string, script: boolean) =>
    splitSpokenWords(text, { ...DEFAULT_NORMALISER, script }, convert);

  test('the converter is asked only if the switch is on', () => {
    expect(read('漢語ok', toSimplified, true).map(({ key }) => key)).toEqual(['汉', '语', 'ok']);
    expect(read('漢語ok', toSimplified, false).map(({ key }) => key)).toEqual(['漢', '語', 'ok']);
  });

  test('what is written stays as it is', () => {
    expect(read('漢語。', toSimplified, true).map(({ text }) => text)).toEqual(['漢', '語。']);
  });

  test('it sees characters with their neighbours, and alone where its answer is longer', () => {
    const asked: string[] = [];
    const wordy = (text: string) => {
      asked.push(text);
      return text === '漢語 ' ? text : text.replace('語裡', '语言里').replace(/^語$/, '语');
    };
    expect(read('a漢 語裡', wordy, true).map(({ key }) => key)).toEqual(['a', '漢', '语', '裡']);
    expect(asked).toEqual(['漢', '語裡', '語', '裡']);
  });
});

describe('what is shown: a word with the punctuation that clings to it', () => {
  test.each([
    ['“Hello,” she said – don’t!', ['“Hello,”', 'she', 'said', 'don’t!']],
    ['well-known (yes)', ['well-', 'known', '(yes)']],
    ['他说：“好。”', ['他', '说：', '“好。”']],
    ['hello ,world', ['hello', ',world']],
    ['¿Qué? ¡No!', ['¿Qué?', '¡No!']],
    ['…so… it goes…', ['…so…', 'it', 'goes…']],
    ['两百，三', ['两', '百，', '三']],
  ])('%s', (text, shown) => {
    expect(splitSpokenWords(text, DEFAULT_NORMALISER).map((word) => word.text)).toEqual(shown);
  });
});

const anyText = array(
  oneof(
    string({ unit: 'grapheme', maxLength: 8 }),
    constantFrom(
      ' ',
      '\n',
      ', ',
      '. ',
      '-',
      '’',
      'twenty-one ',
      '百分之五',
      '1,234.5',
      '5 %',
      'U.S.',
      '今天',
      '“',
      'mp3',
      '\u200b',
    ),
  ),
  { maxLength: 30 },
).map((parts) => parts.join(''));
const anyNormaliser = record({
  case: boolean(),
  punctuation: boolean(),
  numbers: boolean(),
  width: boolean(),
  script: boolean(),
});

test('words are where they say, in order, apart, and leave out nothing but space and marks', () => {
  assert(
    property(anyText, anyNormaliser, (text, normaliser) => {
      let at = 0;
      for (const word of splitSpokenWords(text, normaliser)) {
        expect(word.from).toBeGreaterThanOrEqual(at);
        expect(word.to).toBeGreaterThan(word.from);
        expect(text.slice(word.from, word.to)).toBe(word.text);
        expect(word.key).not.toBe('');
        expect(text.slice(at, word.from)).not.toMatch(/[\p{L}\p{N}]/u);
        at = word.to;
      }
      expect(text.slice(at)).not.toMatch(/[\p{L}\p{N}]/u);
    }),
    { seed: 81, numRuns: 1_000 },
  );
});

test('when nothing is forgiven, no character but white space is lost', () => {
  assert(
    property(anyText, (text) => {
      const visible = (all: string) => all.replaceAll(/[\s\p{Cf}]/gu, '');
      const words = splitSpokenWords(text, STRICT).map((word) => word.text);
      expect(visible(words.join(''))).toBe(visible(text));
    }),
    { seed: 82, numRuns: 1_000 },
  );
});
