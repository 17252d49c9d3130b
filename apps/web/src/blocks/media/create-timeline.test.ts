import { expect, test } from 'vitest';
import { createTimeline } from './create-timeline.ts';
import type { Span } from './span.ts';

const RATE = 100;

/** A piece whose samples all have its number, so that one sees where they end up. */
function piece(number: number, start: number, seconds: number) {
  return { start, samples: new Float32Array(Math.round(seconds * RATE)).fill(number) };
}

/** What the pieces become, as [number, seconds] in order. */
function lineUp(pieces: readonly ReturnType<typeof piece>[], span: Partial<Span> = {}) {
  const gaps: Span[] = [];
  const timeline = createTimeline({
    start: 0,
    end: Infinity,
    sampleRate: RATE,
    onGap: (gap) => gaps.push(gap),
    ...span,
  });
  const line: [number, number][] = [];
  for (const samples of pieces.flatMap((each) => [...timeline.place(each)])) {
    const [number = NaN, last] = [samples[0], line.at(-1)];
    if (last?.[0] === number) last[1] += samples.length / RATE;
    else line.push([number, samples.length / RATE]);
  }
  return { line, gaps, isFull: timeline.isFull };
}

test.each([
  [
    'pieces that join',
    [piece(1, 0, 2), piece(2, 2, 1)],
    [
      [1, 2],
      [2, 1],
    ],
    [],
  ],
  [
    'times that are a little off',
    [piece(1, 0, 2), piece(2, 2.08, 1), piece(3, 2.95, 1)],
    [
      [1, 2],
      [2, 1],
      [3, 1],
    ],
    [],
  ],
  [
    'a hole',
    [piece(1, 0, 2), piece(2, 5, 1)],
    [
      [1, 2],
      [0, 3],
      [2, 1],
    ],
    [{ start: 2, end: 5 }],
  ],
  [
    'sound that begins late',
    [piece(1, 0.05, 1)],
    [
      [0, 0.05],
      [1, 1],
    ],
    [],
  ],
  [
    'pieces that overlap',
    [piece(1, 0, 2), piece(2, 1.5, 1)],
    [
      [1, 2],
      [2, 0.5],
    ],
    [],
  ],
  [
    'a piece that is there already',
    [piece(1, 0, 2), piece(2, 1.2, 0.5), piece(3, 2, 1)],
    [
      [1, 2],
      [3, 1],
    ],
    [],
  ],
  [
    'a time that jumps far ahead',
    [piece(1, 0, 2), piece(2, 9_000, 1), piece(3, 9_001, 1)],
    [
      [1, 2],
      [2, 1],
      [3, 1],
    ],
    [],
  ],
  [
    'a hole behind such a jump',
    [piece(1, 0, 2), piece(2, 9_000, 1), piece(3, 9_004, 1)],
    [
      [1, 2],
      [2, 1],
      [0, 3],
      [3, 1],
    ],
    [{ start: 3, end: 6 }],
  ],
  [
    'a time that begins again',
    [piece(1, 0, 3), piece(2, 0, 1), piece(3, 1, 1)],
    [
      [1, 3],
      [2, 1],
      [3, 1],
    ],
    [],
  ],
] as const)('%s', (_, pieces, line, gaps) => {
  expect(lineUp(pieces)).toMatchObject({ line, gaps, isFull: false });
});

test.each([
  [
    'what is before the start is left out',
    { start: 1.5 },
    [
      [1, 0.5],
      [2, 2],
    ],
    false,
  ],
  ['pieces before the start are left out', { start: 2.5 }, [[2, 1.5]], false],
  [
    'what is after the end is left out',
    { end: 2.5 },
    [
      [1, 2],
      [2, 0.5],
    ],
    true,
  ],
  ['nothing comes after the end', { start: 0.5, end: 1.5 }, [[1, 1]], true],
] as const)('%s', (_, span, line, isFull) => {
  expect(lineUp([piece(1, 0, 2), piece(2, 2, 2)], span)).toEqual({ line, gaps: [], isFull });
});

test('a hole at the end is as long as the span needs', () => {
  const { line, gaps } = lineUp([piece(1, 0, 2), piece(2, 5, 1)], { end: 4 });
  expect(line).toEqual([
    [1, 2],
    [0, 2],
  ]);
  expect(gaps).toEqual([{ start: 2, end: 4 }]);
});

test('silence comes in pieces of a second', () => {
  const timeline = createTimeline({ start: 0, end: Infinity, sampleRate: RATE });
  const made = [...timeline.place(piece(1, 3.5, 1))].map(({ length }) => length);
  expect(made).toEqual([100, 100, 100, 50, 100]);
});
