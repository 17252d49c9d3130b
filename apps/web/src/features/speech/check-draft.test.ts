import { expect, test } from 'vitest';
import type { Lane } from '#blocks/lanes/lane.ts';
import { checkDraft } from './check-draft.ts';
import { FIRST_RECIPE } from './speech-recipe.ts';

const lane: Lane = { id: 'a', letter: 'A', gateway: 'main', model: 'tts-1', overrides: {} };
const draft = { text: 'Hi', recipe: FIRST_RECIPE, lanes: [lane] };

test.each([
  ['a text, a voice and a model are enough', draft, null],
  ['an empty text', { ...draft, text: '' }, 'no_text'],
  ['a text of blanks', { ...draft, text: ' \n　' }, 'no_text'],
  ['a lane without a model', { ...draft, lanes: [lane, { ...lane, model: '' }] }, 'no_model'],
  ['no voice', { ...draft, recipe: { ...FIRST_RECIPE, voice: ' ' } }, 'no_voice'],
  ['a speed below the range', { ...draft, recipe: { ...FIRST_RECIPE, speed: 0.2 } }, 'speed_out_of_range'],
  ['a speed above the range', { ...draft, recipe: { ...FIRST_RECIPE, speed: 4.01 } }, 'speed_out_of_range'],
  ['the slowest speed', { ...draft, recipe: { ...FIRST_RECIPE, speed: 0.25 } }, null],
  ['the fastest speed', { ...draft, recipe: { ...FIRST_RECIPE, speed: 4 } }, null],
])('%s', (_, input, fault) => {
  expect(checkDraft(input)).toBe(fault);
});
