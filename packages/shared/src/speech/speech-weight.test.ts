import { array, assert, constantFrom, property } from 'fast-check';
import { expect, test } from 'vitest';
import { speechWeight } from './speech-weight.ts';

test.each([
  ['nothing', '', 0],
  ['nine Chinese characters', '今天天气很好我们走', 2],
  ['fifteen letters and spaces', 'one two threexx', 1],
  ['Japanese', 'こんにちはさん', 1],
  ['Korean', '안녕하세요', 1],
  ['a number is said as words', '1984', 1],
  ['and so is its point', '3.14', 1],
  ['signs that are words', '50%', 0.75],
  ['a comma', 'a,', 1 / 15 + 0.2],
  ['a sentence end', 'a.', 1 / 15 + 0.4],
  ['marks in a row are one pause', 'a?!...', 1 / 15 + 0.4],
  ['Chinese marks', '好，好。', 2 / 4.5 + 0.6],
  ['a run of spaces is one', 'a \n\n b', 3 / 15],
  ['a thousand', '1,000', 1],
])('%s: %j takes %d s', (_, text, seconds) => {
  expect(speechWeight(text)).toBeCloseTo(seconds, 6);
});

test('more text never takes less time', () => {
  const someText = array(constantFrom('a', ' ', '中', '1', '。', 'か', '👍')).map((some) => some.join(''));
  assert(
    property(someText, someText, (text, more) => {
      expect(speechWeight(text + more)).toBeGreaterThanOrEqual(speechWeight(text) - 1e-9);
    }),
    { seed: 13 },
  );
});
