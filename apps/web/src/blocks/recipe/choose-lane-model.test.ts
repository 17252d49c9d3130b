import { expect, test } from 'vitest';
import type { LaneWithOverrides } from '#blocks/lanes/lane-with-overrides.ts';
import { chooseLaneModel } from './choose-lane-model.ts';

type Lane = LaneWithOverrides<{ language?: string }>;

const recipe = { gateway: '', model: '', parameters: { language: 'de' } };
const a: Lane = {
  id: 'a',
  letter: 'A',
  gateway: 'old',
  model: 'whisper-1',
  overrides: { set: { language: 'en' }, unset: [] },
};
const b: Lane = { ...a, id: 'b', letter: 'B' };
const choice = { gateway: 'new', model: 'moonshine' };

test('the model of a lane that is alone becomes the recipe’s, and the lane follows the recipe', () => {
  expect(chooseLaneModel({ lanes: [a], recipe }, { laneId: 'a', choice })).toEqual({
    recipe: { ...recipe, ...choice },
    lanes: [{ ...a, gateway: '', model: '' }],
  });
});

test('the model of a lane among others is its own', () => {
  expect(chooseLaneModel({ lanes: [a, b], recipe }, { laneId: 'b', choice })).toEqual({
    lanes: [a, { ...b, ...choice }],
  });
});
