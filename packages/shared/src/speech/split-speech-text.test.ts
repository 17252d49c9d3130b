import { array, assert, constantFrom, integer, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countText } from '#text/count-text.ts';
import { markGraphemes } from './mark-graphemes.ts';
import { splitSpeechText, type SpeechSplit } from './split-speech-text.ts';

function piecesOf(text: string, split: Partial<SpeechSplit>): string[] {
  const pieces = splitSpeechText(text, { characters: 4_096, bytes: 4_096, mode: 'limits', ...split });
  return pieces.map(({ start, end }) => text.slice(start, end));
}

describe('characters of a piece at most, pieces', () => {
  test.each([
    ['all that fits is one piece', 'One. Two.\n\nThree.', 20, ['One. Two.\n\nThree.']],
    ['sentence ends', 'One two. Three. Four.', 16, ['One two. Three.', 'Four.']],
    ['paragraph ends before sentence ends', 'One.\nTwo. Three.', 12, ['One.', 'Two. Three.']],
    ['but not if that makes more pieces', 'A.\nBbb. Ccc. Ddd. Eee.', 14, ['A.\nBbb. Ccc.', 'Ddd. Eee.']],
    ['clause marks', 'one two, three four', 12, ['one two,', 'three four']],
    ['no clause marks inside numbers', 'in all 10,000 of them', 12, ['in all', '10,000 of', 'them']],
    ['spaces', 'one two three', 8, ['one two', 'three']],
    ['graphemes', 'abcdefgh', 3, ['abc', 'def', 'gh']],
    ['only the sentence that is too long is cut', 'Hi. Aa bb cc dd.', 6, ['Hi.', 'Aa bb', 'cc dd.']],
    [
      'the end of a sentence that was cut is still one',
      'Aa bbb cc. Dd ee ff gg.',
      8,
      ['Aa bbb', 'cc.', 'Dd ee ff', 'gg.'],
    ],
    ['clause marks before spaces', 'aa bb, cc dddd eeeee', 9, ['aa bb,', 'cc dddd', 'eeeee']],
    ['Chinese', '今天天气好，我们走。你呢？', 6, ['今天天气好，', '我们走。', '你呢？']],
    ['no Chinese mark begins a piece', '一二三四五「六七」八', 6, ['一二三四五', '「六七」八']],
    ['words in Chinese stay whole', '一二ChatGPT三四', 7, ['一二', 'ChatGPT', '三四']],
    ['an emoji counts as its code points', '👍🏽👍🏽👍🏽', 5, ['👍🏽👍🏽', '👍🏽']],
    ['a grapheme beyond the limit stands alone', 'ab👨‍👩‍👧cd', 3, ['ab', '👨‍👩‍👧', 'cd']],
    ['white space around is left out', '  One. \n\n Two. ', 4, ['One.', 'Two.']],
  ])('%s', (_, text, characters, pieces) => {
    expect(piecesOf(text, { characters })).toEqual(pieces);
  });
});

test.each([
  ['你好。再见。', 9, ['你好。', '再见。']],
  ['你好世界', 8, ['你好', '世界']],
  ['ééééé', 4, ['éé', 'éé', 'é']],
  ['a👍b', 4, ['a', '👍', 'b']],
  ['\ud83da', 3, ['\ud83d', 'a']],
])('bytes count too: %j in pieces of %i', (text, bytes, pieces) => {
  expect(piecesOf(text, { bytes })).toEqual(pieces);
});

test.each([
  ['one piece per sentence', 'One. Two!\nThree', 10, ['One.', 'Two!', 'Three']],
  ['a long one is cut, and joins no other', 'One two, three. Go.', 10, ['One two,', 'three.', 'Go.']],
])('by sentences: %s', (_, text, characters, pieces) => {
  expect(piecesOf(text, { characters, mode: 'sentences' })).toEqual(pieces);
});

test.each(['', ' \n\u3000'])('%j gives none', (text) => {
  expect(piecesOf(text, {})).toEqual([]);
});

test('any text: every piece is within the limits and whole, and together they are all of it', () => {
  const parts = 'a|bc|Dr.|1,0|中|文，| |  |\n|\r\n|. |! |。|“|”|e\u0301|\u0301|👍🏽|👨‍👩‍👧|🇩🇪🇫🇷|\u0600|\ud83d';
  const someText = array(constantFrom(...parts.split('|')), { maxLength: 60 }).map((some) => some.join(''));
  const limit = integer({ min: 1, max: 40 });
  assert(
    property(someText, limit, limit, constantFrom('limits', 'sentences'), (text, characters, bytes, mode) => {
      const { borders } = markGraphemes(text);
      let at = 0;
      for (const { start, end } of splitSpeechText(text, { characters, bytes, mode })) {
        expect(text.slice(at, start).trim()).toBe('');
        expect([borders[start], borders[end]]).toEqual([1, 1]);
        const size = countText(text.slice(start, end));
        const isOneGrapheme = !borders.subarray(start + 1, end).includes(1);
        expect(isOneGrapheme || (size.characters <= characters && size.bytes <= bytes)).toBe(true);
        at = end;
      }
      expect(text.slice(at).trim()).toBe('');
    }),
    { seed: 12, numRuns: 1_000 },
  );
});
