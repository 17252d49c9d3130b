import { expect, test } from 'vitest';
import { FIRST_BENCH } from '#features/speech/bench/speech-bench.ts';
import type { SpeechLane } from '#features/speech/bench/speech-lane.ts';
import { chooseModel } from './choose-model.ts';

const { recipe } = FIRST_BENCH;
const a: SpeechLane = {
  id: 'a',
  letter: 'A',
  gateway: 'old',
  model: 'tts-1',
  overrides: { set: { speed: 2 }, unset: [] },
};
const b: SpeechLane = { ...a, id: 'b', letter: 'B' };
const choice = { gateway: 'new', model: 'tts-2' };

test('the model of a lane that is alone becomes the recipe’s, and the lane follows the recipe', () => {
  expect(chooseModel({ lanes: [a], recipe }, { laneId: 'a', choice })).toEqual({
    recipe: { ...recipe, ...choice },
    lanes: [{ ...a, gateway: '', model: '' }],
  });
});

test('the model of a lane among others is its own', () => {
  expect(chooseModel({ lanes: [a, b], recipe }, { laneId: 'b', choice })).toEqual({ lanes: [a, { ...b, ...choice }] });
});
