import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { speechCues } from './speech-cues.ts';
import { splitSentences } from './split-sentences.ts';

function cuesOf(text: string, starts: readonly number[], duration: number) {
  return speechCues({ text, sentences: splitSentences(text), starts, duration });
}

test('one cue per sentence, from its beginning to that of the next', () => {
  expect(cuesOf('One. 二。\nThree', [0, 1.5, 2], 4)).toEqual([
    { start: 0, end: 1.5, text: 'One.' },
    { start: 1.5, end: 2, text: '二。' },
    { start: 2, end: 4, text: 'Three' },
  ]);
});

describe('lines of the cues of one sentence', () => {
  test.each([
    ['42 Latin characters are one line', 'a'.repeat(42), [['a'.repeat(42)]]],
    ['marks on letters have no width', 'e\u0301'.repeat(42), [['e\u0301'.repeat(42)]]],
    ['20 Chinese characters are one line', '中'.repeat(20), [['中'.repeat(20)]]],
    ['21 are two', '中'.repeat(21), [['中'.repeat(20), '中']]],
    [
      'a line ends at a clause mark rather than at a space',
      'When the rain had stopped at last, they all went home together',
      [['When the rain had stopped at last,', 'they all went home together']],
    ],
    [
      'a cue has two lines at most, and ends at a clause mark where it can',
      'The old man sat down by the side of the road, and the young one who had walked beside him went on alone',
      [
        ['The old man sat down by the side of the', 'road,'],
        ['and the young one who had walked beside', 'him went on alone'],
      ],
    ],
    [
      'Chinese',
      '那天下午天气很好，我们沿着河边慢慢地走，谁也没有说话，只听见水声。',
      [['那天下午天气很好，我们沿着河边慢慢地走，', '谁也没有说话，只听见水声。']],
    ],
  ])('%s', (_, text, cues) => {
    expect(cuesOf(text, [0], 9).map((cue) => cue.text.split('\n'))).toEqual(cues);
  });
});

test('the cues of a long sentence share its time by what they weigh', () => {
  const cues = cuesOf(`${'字'.repeat(40)}${'句'.repeat(20)}`, [3], 9);
  expect(cues.map(({ start, end }) => [start, end])).toEqual([
    [3, 7],
    [7, 9],
  ]);
});

test('any text: cues are legal, in order, without gaps, and say all of it', () => {
  const parts = [
    'word',
    'a',
    ' ',
    ', ',
    '. ',
    '中文',
    '，',
    '。',
    '👨‍👩‍👧',
    '\n',
    'Donaudampfschifffahrtsgesellschaftskapitänsmütze',
  ];
  const someText = array(constantFrom(...parts), { maxLength: 80 }).map((some) => some.join(''));
  assert(
    property(someText, (text) => {
      const sentences = splitSentences(text);
      const cues = speechCues({
        text,
        sentences,
        starts: sentences.map((_, index) => index),
        duration: sentences.length,
      });
      expect(
        cues
          .map((cue) => cue.text)
          .join('')
          .replaceAll(/\s/g, ''),
      ).toBe(text.replaceAll(/\s/g, ''));
      cues.forEach(({ start, end, text: shown }, index) => {
        expect(start).toBe(cues[index - 1]?.end ?? 0);
        expect(end).toBeGreaterThan(start);
        const lines = shown.split('\n');
        expect(lines.length).toBeLessThanOrEqual(2);
        for (const line of lines) expect(line.length - (line.match(/👨‍👩‍👧/g)?.length ?? 0) * 2).toBeLessThanOrEqual(42);
      });
    }),
    { seed: 16, numRuns: 500 },
  );
});
