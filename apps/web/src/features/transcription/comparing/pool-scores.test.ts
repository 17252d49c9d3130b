import { expect, test } from 'vitest';
import type { LaneLetter } from '#blocks/lanes/lane-letters.ts';
import type { LaneScore } from './comparison.ts';
import { poolScores } from './pool-scores.ts';

function score(letter: LaneLetter, errors: number, words: number): LaneScore {
  const rate = words === 0 ? null : errors / words;
  return {
    laneId: letter.toLowerCase(),
    letter,
    words: { substitutions: errors, insertions: 0, deletions: 0, words, rate },
    characters: { errors: 0, characters: 0, rate: null },
  };
}

test('words are added up, not rates', () => {
  const [a] = poolScores([[score('A', 5, 10)], [score('A', 1, 90)]]);
  expect(a).toEqual({ laneId: 'a', letter: 'A', errors: 6, words: 100, rate: 0.06, recordings: 2 });
});

test('every kind of error counts', () => {
  const words = { substitutions: 1, insertions: 2, deletions: 3, words: 12, rate: 0.5 };
  expect(poolScores([[{ ...score('A', 0, 0), words }]])[0]).toMatchObject({ errors: 6, rate: 0.5 });
});

test('a lane counts where it has a transcript', () => {
  const pooled = poolScores([[score('A', 1, 10), score('B', 2, 10)], [score('A', 1, 10)]]);
  expect(pooled.map(({ letter, recordings }) => [letter, recordings])).toEqual([
    ['A', 2],
    ['B', 1],
  ]);
});

test.each([
  [[], []],
  [[[]], []],
])('%j', (recordings, pooled) => {
  expect(poolScores(recordings)).toEqual(pooled);
});

test('references without words have no rate', () => {
  expect(poolScores([[score('A', 2, 0)]])[0]?.rate).toBeNull();
});
