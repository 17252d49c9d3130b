import { expect, it } from 'vitest';
import { describeFrames } from './describe-frames.ts';
import { nearestFrame } from './nearest-frame.ts';

const rows = describeFrames(
  [0, 100, 300].map((t, seq) => ({ at: t, event: { kind: 'frame', lane: 'a', seq, t, data: '{}', stray: [] } })),
);

it.each([
  [-5, 0],
  [49, 0],
  [51, 1],
  [250, 2],
  [9000, 2],
])('at %d ms it is frame %d', (t, index) => {
  expect(nearestFrame(rows, t)).toBe(index);
});

it('there is none in an empty record', () => {
  expect(nearestFrame([], 5)).toBe(-1);
});
