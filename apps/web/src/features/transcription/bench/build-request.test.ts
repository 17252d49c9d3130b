import { expect, test } from 'vitest';
import { buildRequest } from './build-request.ts';
import { DEFAULT_TRANSCRIPTION_RECIPE, type TranscriptionRecipe } from './transcription-recipe.ts';

const cases: { name: string; model: string; recipe: Partial<TranscriptionRecipe>; request: object }[] = [
  {
    name: 'an untouched recipe sends the model and the format that suits it',
    model: 'whisper-1',
    recipe: {},
    request: { model: 'whisper-1', response_format: 'verbose_json' },
  },
  {
    name: 'a newer model is asked for plain json',
    model: 'gpt-4o-mini-transcribe',
    recipe: {},
    request: { model: 'gpt-4o-mini-transcribe', response_format: 'json' },
  },
  {
    name: 'a chosen format wins over the one that suits the model',
    model: 'moonshine-base',
    recipe: { responseFormat: 'srt' },
    request: { model: 'moonshine-base', response_format: 'srt' },
  },
  {
    name: 'everything that is set is sent',
    model: 'Systran/faster-Whisper-large',
    recipe: { language: 'de', prompt: ' Whittemore ', temperature: 0.2 },
    request: {
      model: 'Systran/faster-Whisper-large',
      language: 'de',
      prompt: 'Whittemore',
      temperature: 0.2,
      response_format: 'verbose_json',
    },
  },
  {
    name: 'a temperature of zero is set, a prompt of spaces is not',
    model: 'x',
    recipe: { temperature: 0, prompt: '  \n' },
    request: { model: 'x', temperature: 0, response_format: 'json' },
  },
  {
    name: 'words that are no temperature are not sent',
    model: 'x',
    recipe: { temperature: '3' },
    request: { model: 'x', response_format: 'json' },
  },
];

test.each(cases)('$name', ({ model, recipe, request }) => {
  expect(buildRequest(model, { ...DEFAULT_TRANSCRIPTION_RECIPE, ...recipe })).toEqual(request);
});
