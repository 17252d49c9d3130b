import { describe, expect, it } from 'vitest';
import type { Lane } from '#blocks/lanes/lane.ts';
import { buildRequest } from './build-request.ts';
import { FIRST_RECIPE } from './chat-recipe.ts';

const LANE: Lane = { id: 'a', letter: 'A', gateway: 'g', model: 'm', overrides: {} };
const MESSAGES = [{ role: 'user' as const, content: 'Hello' }];
const STREAM = { stream: true, stream_options: { include_usage: true } };

describe('buildRequest', () => {
  it.each([
    ['nothing that is unset', {}, { model: 'm', messages: MESSAGES, ...STREAM }],
    ['no stream when it is off', { stream: false }, { model: 'm', messages: MESSAGES }],
    [
      'what is set, also zero',
      { temperature: 0, top_p: 0.5, max_tokens: 10 },
      { model: 'm', messages: MESSAGES, ...STREAM, temperature: 0, top_p: 0.5, max_tokens: 10 },
    ],
    [
      'the system prompt first',
      { system: 'Be brief.' },
      { model: 'm', messages: [{ role: 'system', content: 'Be brief.' }, ...MESSAGES], ...STREAM },
    ],
    ['no blank system prompt', { system: ' \n' }, { model: 'm', messages: MESSAGES, ...STREAM }],
  ])('sends %s', (_, set, request) => {
    expect(buildRequest({ lane: LANE, recipe: { ...FIRST_RECIPE, ...set }, messages: MESSAGES })).toEqual(request);
  });

  it("puts a lane's overrides above the recipe", () => {
    const lane = { ...LANE, overrides: { temperature: 1 } };
    const recipe = { ...FIRST_RECIPE, temperature: 0.3 };
    expect(buildRequest({ lane, recipe, messages: MESSAGES })).toMatchObject({ temperature: 1 });
  });
});
