import { expect, test } from 'vitest';
import { copyLane } from './copy-lane.ts';
import { LANE_LETTERS } from './lane-letters.ts';
import type { LaneWithOverrides } from './lane-with-overrides.ts';

type Lane = LaneWithOverrides<{ language?: string }>;

function lane(letter: Lane['letter'], model = 'whisper-1'): Lane {
  const overrides = { set: { language: 'en' }, unset: [] };
  return { id: letter.toLowerCase(), letter, gateway: 'main', model, overrides };
}

test('the last lane is copied with all it has, under a new letter', () => {
  const lanes = copyLane({ lanes: [lane('A'), lane('B', 'moonshine')], runs: [] });
  expect(lanes.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  expect(lanes[2]).toEqual({ ...lane('B', 'moonshine'), id: 'c', letter: 'C' });
});

test('a copy of a named lane stands behind it', () => {
  const lanes = copyLane({ lanes: [lane('A'), lane('B')], runs: [] }, 'a');
  expect(lanes.map(({ letter }) => letter)).toEqual(['A', 'C', 'B']);
});

test('a copy has no letter and no id that a run of a removed lane carries', () => {
  const lanes = copyLane({ lanes: [lane('A')], runs: [{ laneId: 'b', letter: 'B' }] });
  expect(lanes[1]).toMatchObject({ id: 'c', letter: 'C' });
});

test.each([
  ['eight lanes stay eight', LANE_LETTERS.map((letter) => lane(letter)), undefined],
  ['a lane that is not there has no copy', [lane('A')], 'x'],
])('%s', (_, lanes, laneId) => {
  expect(copyLane({ lanes, runs: [] }, laneId)).toEqual(lanes);
});
