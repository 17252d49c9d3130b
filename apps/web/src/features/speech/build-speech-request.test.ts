import { expect, test } from 'vitest';
import type { Lane } from '#blocks/lanes/lane.ts';
import { buildSpeechRequest } from './build-speech-request.ts';
import { FIRST_RECIPE } from './speech-recipe.ts';

const lane: Lane = { id: 'a', letter: 'A', gateway: 'main', model: 'tts-1', overrides: {} };

test('what is unset is not sent', () => {
  expect(buildSpeechRequest({ text: 'Hi', recipe: FIRST_RECIPE, lane })).toEqual({
    gateway: 'main',
    request: { model: 'tts-1', input: 'Hi', voice: 'alloy' },
  });
});

test('what is set is sent under the names of the contract', () => {
  const recipe = { voice: 'nova', format: 'opus', speed: 1.5, instructions: 'softly' } as const;
  expect(buildSpeechRequest({ text: 'Hi', recipe, lane }).request).toEqual({
    model: 'tts-1',
    input: 'Hi',
    voice: 'nova',
    response_format: 'opus',
    speed: 1.5,
    instructions: 'softly',
  });
});

test.each(['', '  ', '\n'])('blank instructions %j are not sent', (instructions) => {
  const { request } = buildSpeechRequest({ text: 'Hi', recipe: { ...FIRST_RECIPE, instructions }, lane });
  expect(request).not.toHaveProperty('instructions');
});

test('the text is sent as it was typed', () => {
  expect(buildSpeechRequest({ text: ' Hi \n', recipe: FIRST_RECIPE, lane }).request.input).toBe(' Hi \n');
});

test('a lane says its own of what it overrides, and of nothing else', () => {
  const overrides = { voice: 'echo', response_format: 'flac' };
  const { request } = buildSpeechRequest({
    text: 'Hi',
    recipe: { ...FIRST_RECIPE, speed: 2 },
    lane: { ...lane, overrides },
  });
  expect(request).toMatchObject({ voice: 'echo', response_format: 'flac', speed: 2 });
});
