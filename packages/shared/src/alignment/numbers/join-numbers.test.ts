import { assert, integer, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_NORMALISER } from '#alignment/normaliser.ts';
import { splitSpokenWords } from '#alignment/split-spoken-words.ts';

function keys(text: string): string[] {
  return splitSpokenWords(text, { ...DEFAULT_NORMALISER, numbers: true }).map(({ key }) => key);
}

describe('ways to write the same number', () => {
  test.each([
    [['one', '1', '一']],
    [['zero', '0', '零']],
    [['twelve', '12', '十二']],
    [['twenty-one', 'twenty one', '21', '二十一']],
    [['a hundred', 'one hundred', '100', '一百']],
    [['two hundred and five', 'two hundred five', '205', '二百零五', '两百零五', '兩百零五']],
    [['a hundred and fifty', '150', '一百五十', '一百五']],
    [['nineteen hundred', '1900', '1,900', '一千九百', '一千九']],
    [['one thousand two hundred and thirty-four', '1,234', '1234', '一千二百三十四']],
    [['ten thousand', '10,000', '一万', '1万', '1 万', '一萬']],
    [['twenty-three thousand', '23,000', '两万三', '两万三千', '2万3千']],
    [['three hundred thousand and twenty', '300,020', '三十万零二十']],
    [['five million', '5 million', '5,000,000', '五百万', '500万']],
    [['three point five million', '3.5 million', '3,500,000', '三百五十万', '350万']],
    [['1.1 million', '1100000', '一百一十万', '110万']],
    [['one hundred and twenty million', '120,000,000', '一亿二千万', '1.2亿', '一点二亿']],
    [['one trillion', '1,000,000,000,000', '一万亿']],
    [['three point five', '3.5', '三点五', '三點五']],
    [['zero point zero five', '0.05', '零点零五']],
    [['five percent', 'five per cent', '5 percent', '5%', '5 %', '5％', '百分之五', '百分之5']],
    [['three point five percent', '3.5%', '百分之三点五']],
    [['a hundred percent', '100%', '百分之百', '百分之一百']],
    [['first', '1st']],
    [['twentieth', '20th', '20 th', 'Twentieth']],
    [['twenty-first', 'twenty first', '21st']],
    [['twenty-second', '22nd']],
    [['two hundred and third', '203rd']],
    [['one hundredth', '100th']],
    [['two millionth', '2000000th']],
    [['nineteen eighty-four', 'nineteen eighty four', '1984', '一九八四']],
    [['twenty twenty-four', '2024', '二零二四', '二〇二四']],
  ])('%j', (ways) => {
    for (const way of ways) expect([way, keys(way)]).toEqual([way, keys(ways[0] ?? '')]);
    expect(keys(ways[0] ?? '').length).toBeLessThanOrEqual(1);
  });
});

describe('what stays apart', () => {
  test.each([
    ['a dog', ['a', 'dog']],
    ['hundreds of thousands', ['hundreds', 'of', 'thousands']],
    ['twenty, one', ['20', '1']],
    ['one two three', ['1', '2', '3']],
    ['eighteen nineteen twenty', ['18', '19', '20']],
    ['seventeen eighteen nineteen', ['17', '18', '19']],
    ['twenty second delay', ['20', '2th', 'delay']],
    ['one and two', ['1', 'and', '2']],
    ['two hundred and a dog', ['200', 'and', 'a', 'dog']],
    ['five million two million', ['5000000', '2000000']],
    ['a thousand and two hundred', ['1000', 'and', '200']],
    ['twelve fifty', ['12', '50']],
    ['the point is', ['the', 'point', 'is']],
    ['ten per person', ['10', 'per', 'person']],
    ['21-year-old', ['21', 'year', 'old']],
    ['twenty-one-year-old', ['21', 'year', 'old']],
    ['13800138000138001380', ['13800138000138001380']],
    ['3 th', ['3th']],
    ['05', ['05']],
    ['mp3 in 5km', ['mp', '3', 'in', '5', 'km']],
    ['1990s', ['1990s']],
    ['三四个', ['3', '4', '个']],
    ['三四百', ['3', '400']],
    ['百度千里', ['百', '度', '千', '里']],
    ['三点五十', ['3', '点', '50']],
    ['三点五分', ['3', '点', '5', '分']],
    ['三点五刻', ['3', '点', '5', '刻']],
    ['三分之一', ['3', '分', '之', '1']],
    ['二十一百分之五', ['21', '5%']],
    ['21百分之五', ['21', '5%']],
    ['二十 三个', ['20', '3', '个']],
    ['二十，三', ['20', '3']],
    ['一百零', ['100', '0']],
    ['一起', ['1', '起']],
    ['两个', ['2', '个']],
    ['第二十一', ['第', '21']],
  ])('%s', (text, expected) => {
    expect(keys(text)).toEqual(expected);
  });
});

test('a number spans its words', () => {
  const words = splitSpokenWords('About two hundred and five, or 百分之五。', { ...DEFAULT_NORMALISER, numbers: true });
  expect(words.map(({ text }) => text)).toEqual(['About', 'two hundred and five,', 'or', '百分之五。']);
});

test('marks between, that count, stay words of their own', () => {
  const words = splitSpokenWords('twenty-one, five', { ...DEFAULT_NORMALISER, numbers: true, punctuation: false });
  expect(words.map(({ key }) => key)).toEqual(['21', ',', '5']);
});

test('every whole number up to a trillion is read as it is said in English and in Chinese', () => {
  assert(
    property(integer({ min: 0, max: 10 ** 12 }), (value) => {
      expect(keys(sayInEnglish(value))).toEqual([String(value)]);
      expect(keys(sayInChinese(value))).toEqual([String(value)]);
    }),
    { seed: 91, numRuns: 1_000 },
  );
});

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

function sayInEnglish(value: number): string {
  for (const [name, size] of [
    ['trillion', 1e12],
    ['billion', 1e9],
    ['million', 1e6],
    ['thousand', 1e3],
  ] as const) {
    if (value >= size) return `${sayInEnglish(Math.floor(value / size))} ${name}${sayRest(value % size)}`;
  }
  if (value >= 100) return `${SMALL[Math.floor(value / 100)]} hundred${sayRest(value % 100)}`;
  if (value < 20) return SMALL[value] ?? '';
  return `${TENS[Math.floor(value / 10) - 2]}${value % 10 > 0 ? `-${SMALL[value % 10]}` : ''}`;
}

function sayRest(rest: number): string {
  if (rest === 0) return '';
  return rest < 100 ? ` and ${sayInEnglish(rest)}` : ` ${sayInEnglish(rest)}`;
}

/** Groups of four figures, with a zero wherever places are left out. */
function sayInChinese(value: number): string {
  if (value >= 1e12) return '一万亿';
  if (value === 0) return '零';
  let said = '';
  for (const [scale, unit] of [
    [1e8, '亿'],
    [1e4, '万'],
    [1, ''],
  ] as const) {
    const group = Math.floor(value / scale) % 1e4;
    if (group === 0) {
      if (said !== '' && value % scale > 0 && !said.endsWith('零')) said += '零';
      continue;
    }
    if (said !== '' && group < 1_000 && !said.endsWith('零')) said += '零';
    said += sayGroup(group) + unit;
  }
  return said;
}

function sayGroup(group: number): string {
  let said = '';
  for (const [size, unit] of [
    [1_000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const figure = Math.floor(group / size) % 10;
    if (figure > 0) said += `${'零一二三四五六七八九'[figure]}${unit}`;
    else if (said !== '' && group % size > 0 && !said.endsWith('零')) said += '零';
  }
  return said;
}
