import { expect, test } from 'vitest';
import { FIRST_BENCH } from '#features/transcription/bench/transcription-bench.ts';
import type { TranscriptionLane } from '#features/transcription/bench/transcription-lane.ts';
import { chooseModel } from './choose-model.ts';

const { recipe } = FIRST_BENCH;
const a: TranscriptionLane = {
  id: 'a',
  letter: 'A',
  gateway: 'old',
  model: 'whisper-1',
  overrides: { set: { language: 'en' }, unset: [] },
};
const b: TranscriptionLane = { ...a, id: 'b', letter: 'B' };
const choice = { gateway: 'new', model: 'moonshine' };

test('the model of a lane that is alone becomes the recipe’s, and the lane follows the recipe', () => {
  expect(chooseModel({ lanes: [a], recipe }, { laneId: 'a', choice })).toEqual({
    recipe: { ...recipe, ...choice },
    lanes: [{ ...a, gateway: '', model: '' }],
  });
});

test('the model of a lane among others is its own', () => {
  expect(chooseModel({ lanes: [a, b], recipe }, { laneId: 'b', choice })).toEqual({ lanes: [a, { ...b, ...choice }] });
});
