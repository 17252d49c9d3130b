import { DEFAULT_NORMALISER } from '@lineup/shared/alignment/normaliser.ts';
import { describe, expect, test } from 'vitest';
import type { LaneLetter } from '#blocks/lanes/lane-letters.ts';
import { compareTranscripts } from './compare-transcripts.ts';
import type { ComparisonInput, LaneTranscript } from './comparison-input.ts';
import { showCell } from './show-cell.ts';

function lane(letter: LaneLetter, text: string, more: Partial<LaneTranscript> = {}): LaneTranscript {
  return { laneId: letter.toLowerCase(), letter, text, words: [], segments: [], isWhole: true, ...more };
}

const said = (text: string) => ({ text, words: [], segments: [] });

function compare(input: Partial<ComparisonInput>, toSimplified?: (text: string) => string) {
  return compareTranscripts({ reference: null, lanes: [], normaliser: DEFAULT_NORMALISER, ...input }, toSimplified);
}

const rows = ({ columns }: ReturnType<typeof compare>) =>
  columns.map(({ reference, cells }) => [reference?.text ?? '', ...cells.map(showCell)]);

describe('against what was said', () => {
  const reference = said('Author of the danger trail, Philip Steels, etc.');
  const lanes = [
    lane('A', 'Author of the danger trail, Philip Steele, etc.'),
    lane('B', 'All the dangerous trail, Philip, with steals.'),
  ];

  test('only differences are words', () => {
    expect(rows(compare({ reference, lanes })).slice(5)).toEqual([
      ['Philip', '·', '·'],
      ['Steels,', 'Steele,', 'with'],
      ['etc.', '·', 'steals.'],
    ]);
  });

  test('errors are counted in words and in characters', () => {
    const [a] = compare({ reference, lanes }).scores;
    expect(a).toMatchObject({
      laneId: 'a',
      letter: 'A',
      words: { substitutions: 1, insertions: 0, deletions: 0, words: 8 },
    });
    expect(a?.words.rate).toBe(1 / 8);
    expect(a?.characters).toMatchObject({ errors: 1, characters: 44 });
  });
});

describe('without a reference', () => {
  test('what most lanes heard stands in for it', () => {
    const lanes = [lane('A', 'one too three'), lane('B', 'one two three'), lane('C', 'one two tree')];
    const comparison = compare({ lanes });
    expect(comparison.columns.map((column) => column.reference?.text)).toEqual(['one', 'two', 'three']);
    expect(comparison.scores.map(({ words }) => words.substitutions)).toEqual([1, 0, 1]);
  });

  test('a transcript that is not whole, or has no words, has no vote, and one without words is no row', () => {
    const lanes = [
      lane('A', 'one', { isWhole: false }),
      lane('B', ''),
      lane('C', 'one two'),
      lane('D', ''),
      lane('E', 'one two'),
      lane('F', 'one', { isWhole: false }),
    ];
    const comparison = compare({ lanes });
    expect(comparison.columns.map((column) => column.reference?.text)).toEqual(['one', 'two']);
    expect(comparison.lanes.map(({ letter }) => letter)).toEqual(['A', 'C', 'E', 'F']);
    expect(comparison.scores.map(({ letter, words }) => [letter, words.deletions])).toEqual([
      ['B', 2],
      ['C', 0],
      ['D', 2],
      ['E', 0],
    ]);
  });
});

describe('when words are said', () => {
  const words = [
    { start: 1, end: 1.5, text: 'one' },
    { start: 2, end: 2.5, text: 'two' },
  ];

  test('lanes tell it where the reference does not', () => {
    const lanes = [lane('A', 'one'), lane('B', 'one two', { words })];
    const starts = compare({ reference: said('one two'), lanes }).times.map((time) => time?.start);
    expect(starts).toEqual([1, 2]);
  });

  test('the reference’s own times come first', () => {
    const reference = { ...said('one two'), words: words.map((word) => ({ ...word, start: word.start + 0.1 })) };
    const starts = compare({ reference, lanes: [lane('A', 'one two', { words })] }).times.map((time) => time?.start);
    expect(starts).toEqual([1.1, 2.1]);
  });

  test('a reference whose times are not known does not hide those of the lanes', () => {
    const reference = { ...said('one two'), segments: [] };
    expect(compare({ reference, lanes: [lane('A', 'one two', { words })] }).times[0]).toMatchObject({ start: 1 });
  });
});

test('traditional and simplified are the same where the normaliser says so', () => {
  const toSimplified = (text: string) => text.replaceAll('後', '后');
  const input = { reference: said('以后'), lanes: [lane('A', '以後')] };
  const normaliser = { ...DEFAULT_NORMALISER, script: true };
  expect(compare({ ...input, normaliser }, toSimplified).scores[0]?.words.substitutions).toBe(0);
  expect(compare(input, toSimplified).scores[0]?.words.substitutions).toBe(1);
});
