import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { planCuts } from './plan-cuts.ts';

const LONG = { duration: 1_000, silences: [], maxSeconds: 600, overlapSeconds: 2 };

test.each([
  ['a short recording is one piece', { ...LONG, duration: 600 }, [[0, 600]]],
  [
    'without pauses the pieces are equally long',
    LONG,
    [
      [0, 501],
      [499, 1_000],
    ],
  ],
  [
    'three pieces',
    { ...LONG, duration: 1_700 },
    [
      [0, 568],
      [566, 1_134],
      [1_132, 1_700],
    ],
  ],
  [
    'a cut is in the middle of a pause',
    { ...LONG, silences: [{ start: 510, end: 512 }] },
    [
      [0, 512],
      [510, 1_000],
    ],
  ],
  [
    'of the longest one',
    {
      ...LONG,
      silences: [
        { start: 480, end: 481 },
        { start: 519, end: 523 },
        { start: 530, end: 531 },
      ],
    },
    [
      [0, 522],
      [520, 1_000],
    ],
  ],
  [
    'of the nearest one when they are as long',
    {
      ...LONG,
      silences: [
        { start: 470, end: 471 },
        { start: 503, end: 504 },
        { start: 550, end: 551 },
      ],
    },
    [
      [0, 504.5],
      [502.5, 1_000],
    ],
  ],
  [
    'pauses far from the place are left alone',
    {
      ...LONG,
      silences: [
        { start: 300, end: 310 },
        { start: 700, end: 710 },
      ],
    },
    [
      [0, 501],
      [499, 1_000],
    ],
  ],
  [
    'of a pause that reaches out of the window only what is within',
    { ...LONG, silences: [{ start: 400, end: 450 }] },
    [
      [0, 446],
      [444, 1_000],
    ],
  ],
  [
    'a piece is never longer than it may be',
    { ...LONG, duration: 1_198, silences: [{ start: 595, end: 640 }] },
    [
      [0, 598],
      [596, 898],
      [896, 1_198],
    ],
  ],
  [
    'no overlap',
    { ...LONG, overlapSeconds: 0 },
    [
      [0, 500],
      [500, 1_000],
    ],
  ],
  ['an empty recording', { ...LONG, duration: 0 }, [[0, 0]]],
] as const)('%s', (_, options, pieces) => {
  expect(planCuts(options).map(({ start, end }) => [start, end])).toEqual(pieces);
});

test.each([2, 1.9])('an overlap of 1 s in pieces of %d s is an error', (maxSeconds) => {
  expect(() => planCuts({ ...LONG, maxSeconds, overlapSeconds: 1 })).toThrow(RangeError);
});

const silence = fc
  .tuple(fc.double({ min: 0, max: 9_000, noNaN: true }), fc.double({ min: 0.3, max: 5, noNaN: true }))
  .map(([start, length]) => ({ start, end: start + length }));

test('any recording is covered by pieces that are short enough and overlap as asked', () => {
  fc.assert(
    fc.property(
      fc.record({
        duration: fc.double({ min: 0.1, max: 9_000, noNaN: true }),
        silences: fc.array(silence, { maxLength: 200 }).map((list) => list.toSorted((a, b) => a.start - b.start)),
        maxSeconds: fc.double({ min: 30, max: 700, noNaN: true }),
        overlapSeconds: fc.double({ min: 0, max: 2, noNaN: true }),
      }),
      (options) => {
        const pieces = planCuts(options);
        expect(pieces[0]?.start).toBe(0);
        expect(pieces.at(-1)?.end).toBe(options.duration);
        for (const [index, { start, end }] of pieces.entries()) {
          expect(end - start).toBeLessThanOrEqual(options.maxSeconds + 1e-6);
          const before = pieces[index - 1];
          if (before === undefined) continue;
          expect(before.end - start).toBeCloseTo(options.overlapSeconds, 6);
          expect(start).toBeGreaterThan(before.start);
        }
        expect(planCuts(options)).toEqual(pieces);
      },
    ),
    { seed: 5, numRuns: 500 },
  );
});
