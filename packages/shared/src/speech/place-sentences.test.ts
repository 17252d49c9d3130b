import { array, assert, double, integer, property, record } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeSentences } from './place-sentences.ts';

const STEP = 0.01;

/** Levels of a sound drawn as seconds of voice and silence by turns, beginning with voice. */
function draw(...seconds: number[]): number[] {
  return seconds.flatMap((length, index) =>
    Array<number>(Math.round(length / STEP)).fill(index % 2 === 0 ? 0.2 : 0.002),
  );
}

describe('weights, seconds of voice and silence by turns, beginnings', () => {
  test.each([
    ['a pause', [1, 1], [2, 0.4, 2], [0, 2.2]],
    ['pauses away from proportion', [2, 1, 2], [2.5, 0.4, 1, 0.4, 1.5], [0, 2.7, 4.1]],
    ['silence before and behind', [1, 1], [0, 0.5, 2, 0.4, 2, 1], [0, 2.7]],
    ['a longer pause wins over a nearer one', [1, 1], [1.6, 0.5, 0.4, 0.12, 2.4], [0, 1.85]],
    ['a comma before the end of the sentence', [2, 2], [1, 0.2, 1, 0.5, 1, 0.2, 1], [0, 2.45]],
    ['a plosive is no pause', [1, 1], [1.8, 0.05, 2.15], [0, 2]],
    ['fewer pauses than borders', [1, 1, 1, 1], [2, 0.4, 2], [0, 1.1, 2.2, 3.3]],
    ['no pauses: proportion', [1, 3], [4], [0, 1]],
    ['proportion of what has voice', [1, 3], [0, 1, 4, 1], [0, 2]],
    ['a pause too far from proportion is not taken', [1, 1], [0.8, 0.3, 2.9], [0, 2]],
    ['a pause is the border of two sentences only', [9, 2, 9], [2, 0.8, 2], [0, 2.4, 2.836]],
    ['nothing but silence: proportion', [1, 3], [0, 4], [0, 1]],
    ['weights of nothing: equal parts', [0, 0], [4], [0, 2]],
    ['one sentence', [5], [3], [0]],
    ['no sentences', [], [3], []],
    ['no sound', [1, 1], [], [0, 0]],
  ])('%s', (_, lengths, seconds, starts) => {
    const placed = placeSentences({ lengths, levels: draw(...seconds), step: STEP });
    expect(placed.map((start) => Math.round(start * 1_000) / 1_000)).toEqual(starts);
  });

  test('within a part of the sound', () => {
    const levels = draw(2, 0.4, 2, 0.4, 1, 0.4, 1);
    const placed = placeSentences({ lengths: [1, 1], levels, step: STEP, from: 4.6, to: 7.2 });
    expect(placed[0]).toBe(4.6);
    expect(placed[1]).toBeCloseTo(6, 6);
  });

  test('a part that ends between two levels is not left', () => {
    expect(placeSentences({ lengths: [1, 0], levels: draw(1), step: STEP, from: 0.004, to: 0.996 })).toEqual([
      0.004, 0.996,
    ]);
  });

  test('drift over many sentences does not carry borders to wrong pauses', () => {
    // Each sentence of three seconds has a comma in its middle; the second half is spoken a third slower.
    const half = (pace: number) => Array.from({ length: 20 }, () => [1.3 * pace, 0.2, 1.3 * pace, 0.5]).flat();
    const drawn = [...half(1), ...half(1.33)];
    const placed = placeSentences({ lengths: Array<number>(40).fill(1), levels: draw(...drawn), step: STEP });
    let at = 0;
    const ends = drawn.flatMap((seconds, index) => {
      at += Math.round(seconds / STEP) * STEP;
      return index % 4 === 3 ? [at - 0.25] : [];
    });
    placed.slice(1).forEach((start, index) => expect(start).toBeCloseTo(ends[index] ?? NaN, 6));
  });
});

test('sentences parted by clear pauses begin in the middle of these, whatever their lengths', () => {
  const sentence = record({ voice: integer({ min: 80, max: 600 }), pause: integer({ min: 30, max: 60 }) });
  assert(
    property(array(sentence, { minLength: 1, maxLength: 30 }), (sentences) => {
      const levels = draw(...sentences.flatMap(({ voice, pause }) => [voice * STEP, pause * STEP]));
      const placed = placeSentences({ lengths: sentences.map(({ voice }) => voice), levels, step: STEP });
      let at = 0;
      placed.forEach((start, index) => {
        const pauseBefore = sentences[index - 1]?.pause ?? 0;
        expect(start).toBeCloseTo((at - pauseBefore / 2) * STEP, 6);
        at += (sentences[index]?.voice ?? 0) + (sentences[index]?.pause ?? 0);
      });
    }),
    { seed: 14, numRuns: 300 },
  );
});

test('in any sound the beginnings are in order and within it', () => {
  const level = double({ min: 0, max: 1, noNaN: true });
  const weight = double({ min: 0, max: 20, noNaN: true });
  assert(
    property(array(level, { maxLength: 200 }), array(weight, { maxLength: 12 }), (levels, lengths) => {
      const placed = placeSentences({ lengths, levels, step: 0.05 });
      expect(placed).toHaveLength(lengths.length);
      expect(placed).toEqual(placed.toSorted((a, b) => a - b));
      expect(placed.every((start) => start >= 0 && start <= levels.length * 0.05)).toBe(true);
    }),
    { seed: 15, numRuns: 1_000 },
  );
});
