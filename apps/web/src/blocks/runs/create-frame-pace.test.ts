import { expect, test } from 'vitest';
import { createFramePace, type FramePace } from './create-frame-pace.ts';

const FRAME = 1_000 / 60;

/** A machine on which each frame costs so much and each lane in it so much more (milliseconds): what is drawn in these seconds. */
function play(pace: FramePace, { frame, lane, seconds = 10 }: { frame: number; lane: number; seconds?: number }) {
  const drawn: number[] = [];
  let spent = 0;
  for (let at = 0; at < seconds * 1_000;) {
    const lanes = pace.most(at);
    if (lanes > 0) {
      const to = at + frame + lanes * lane;
      pace.drawn({ lanes, from: at, to });
      drawn.push(lanes);
      spent += to - at;
      at += Math.ceil((to - at) / FRAME) * FRAME;
    } else at += FRAME;
  }
  return {
    last: drawn.at(-1),
    perLane: drawn.reduce((sum, lanes) => sum + lanes, 0) / seconds,
    spent: spent / seconds,
  };
}

test.each([
  { machine: 'a fast one', frame: 1, lane: 0.5, lanes: 8, last: 8 },
  { machine: 'one with room for some', frame: 4, lane: 3, lanes: 8, last: 2 },
  { machine: 'a slow one', frame: 8, lane: 8, lanes: 8, last: 1 },
  { machine: 'a fast one with a single lane', frame: 1, lane: 1, lanes: 1, last: 1 },
])('$machine draws $last of $lanes lanes in a frame', ({ frame, lane, lanes, last }) => {
  expect(play(createFramePace(lanes), { frame, lane }).last).toBe(last);
});

test('drawing takes a sixth of the time for one lane, and less than half of it for many', () => {
  expect(play(createFramePace(1), { frame: 4, lane: 4 }).spent).toBeLessThan(1_000 * (1 / 6) * 1.25);
  expect(play(createFramePace(8), { frame: 4, lane: 8 }).spent).toBeLessThan(1_000 * (2 / 5));
});

test('a single lane that costs little is drawn with every frame', () => {
  expect(play(createFramePace(1), { frame: 1, lane: 1 }).perLane).toBeGreaterThan(59);
});

test('however slow the machine is, each lane is drawn twice a second', () => {
  expect(play(createFramePace(8), { frame: 20, lane: 20 }).perLane / 8).toBeGreaterThan(2);
});
