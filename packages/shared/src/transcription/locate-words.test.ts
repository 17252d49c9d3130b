import { describe, expect, test } from 'vitest';
import { findWords } from './find-words.ts';
import { joinTexts } from './join-texts.ts';
import { locateWords } from './locate-words.ts';

describe('the words of a text', () => {
  test.each([
    ['And so, my “fellow” Americans!', 'and so my fellow americans'],
    ["Don't — don’t stop.", 'dont dont stop'],
    ['今天 Python 3.5 很好', '今 天 python 3 5 很 好'],
    ['ＡＢＣ１', 'abc1'],
    ['カメラ', 'カ メ ラ'],
    ['안녕 하세요', '안녕 하세요'],
    ['… — !', ''],
  ])('%s', (text, words) => {
    expect(
      findWords(text)
        .map(({ key }) => key)
        .join(' '),
    ).toBe(words);
    for (const { start, end, key } of findWords(text)) {
      expect(text.slice(start, end).normalize('NFKC').toLowerCase().replace(/['’]/g, '')).toBe(key);
    }
  });
});

describe('where words stand in their text', () => {
  const show = (text: string, words: string[]) =>
    locateWords(
      text,
      words.map((word) => ({ text: word })),
    ).map((span) => (span === null ? '–' : `${span.start} ${text.slice(span.start, span.end)}`));

  test.each([
    [
      'signs around',
      'And so, my “fellow”.',
      ['And', 'so,', ' my', '“fellow”.'],
      ['0 And', '4 so', '8 my', '12 fellow'],
    ],
    ['another case', 'and SO', ['And', 'so'], ['0 and', '4 SO']],
    ['the same word again', 'very very good', ['very', 'very', 'good'], ['0 very', '5 very', '10 good']],
    ['a word that is also inside one before it', 'In banana an', ['In', 'an'], ['0 In', '10 an']],
    ['tokens that are parts of words', 'fellow men', [' fel', 'low', ' m', 'en'], ['0 fel', '3 low', '7 m', '8 en']],
    ['Chinese', '今天天气很好', ['今天', '天气', '很', '好'], ['0 今天', '2 天气', '4 很', '5 好']],
    ['signs alone', 'so, well', ['so', ',', 'well'], ['0 so', '–', '4 well']],
    ['a word that is not there', 'so well', ['so', 'zebra', 'well'], ['0 so', '–', '3 well']],
    ['a word that is too far away', `so ${'x '.repeat(60)}well`, ['so', 'well'], ['0 so', '–']],
    ['letters that change their length', 'İİ so', ['İİ', 'so'], ['0 İİ', '3 so']],
  ])('%s', (_, text, words, places) => {
    expect(show(text, words)).toEqual(places);
  });
});

test.each([
  ['hello', 'there', 'hello there'],
  ['hello ', ' there', 'hello there'],
  ['你好', '世界', '你好世界'],
  ['你好，', 'Anna', '你好，Anna'],
  ['用', 'Python', '用 Python'],
  ['Python', '，好', 'Python，好'],
  ['안녕', '하세요', '안녕 하세요'],
  ['', 'there', 'there'],
  ['hello', ' ', 'hello'],
])('%j and %j are joined to %j', (before, after, joined) => {
  expect(joinTexts(before, after)).toBe(joined);
});
