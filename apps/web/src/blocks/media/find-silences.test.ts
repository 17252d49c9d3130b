import { expect, test } from 'vitest';
import { findSilences } from './find-silences.ts';

const STEP = 0.01;

/** Levels from stretches of [seconds, decibels of full scale]. */
function levelsOf(stretches: readonly (readonly [number, number])[]) {
  const squares = Float32Array.from(
    stretches.flatMap(([seconds, decibels]) =>
      Array.from({ length: Math.round(seconds / STEP) }, () => 10 ** (decibels / 10)),
    ),
  );
  return { peaks: squares, squares, step: STEP, duration: squares.length * STEP };
}

test.each([
  [
    'a pause in a quiet room',
    [
      [2, -20],
      [0.5, -60],
      [2, -20],
    ],
    [{ start: 2, end: 2.5 }],
  ],
  [
    'a pause in a noisy room',
    [
      [2, -20],
      [0.5, -38],
      [2, -20],
    ],
    [{ start: 2, end: 2.5 }],
  ],
  [
    'a voice from further away is no pause',
    [
      [2, -20],
      [0.5, -35],
      [2, -20],
      [1, -60],
    ],
    [{ start: 4.5, end: 5.5 }],
  ],
  [
    'a quiet recording has pauses too',
    [
      [2, -50],
      [0.5, -75],
      [2, -50],
    ],
    [{ start: 2, end: 2.5 }],
  ],
  [
    'a pause that is just long enough',
    [
      [1, -20],
      [0.3, -60],
      [1, -20],
    ],
    [{ start: 1, end: 1.3 }],
  ],
  [
    'a pause that is too short',
    [
      [1, -20],
      [0.29, -60],
      [1, -20],
    ],
    [],
  ],
  [
    'pauses at both ends',
    [
      [0.5, -60],
      [1, -20],
      [0.4, -60],
    ],
    [
      { start: 0, end: 0.5 },
      { start: 1.5, end: 1.9 },
    ],
  ],
  [
    'a word between two pauses',
    [
      [1, -20],
      [0.4, -60],
      [0.2, -22],
      [0.4, -60],
      [1, -20],
    ],
    [
      { start: 1, end: 1.4 },
      { start: 1.6, end: 2 },
    ],
  ],
  ['speech that never pauses', [[5, -20]], []],
  [
    'speech that only swells',
    [
      [2, -20],
      [2, -26],
      [2, -20],
    ],
    [],
  ],
  [
    'digital silence does not make the noise of the room speech',
    [
      [2, -20],
      [3, -Infinity],
      [2, -20],
      [0.5, -50],
      [2, -20],
    ],
    [
      { start: 2, end: 5 },
      { start: 7, end: 7.5 },
    ],
  ],
  ['nothing but digital silence is one pause', [[2, -Infinity]], [{ start: 0, end: 2 }]],
  ['no sound', [], []],
] as const)('%s', (_, stretches, silences) => {
  expect(findSilences(levelsOf(stretches))).toEqual(silences);
});
