import type { TranscriptionLanes } from '@lineup/shared/transcription/transcription-lanes.ts';
import { defaultResponseFormat } from './default-response-format.ts';
import type { TranscriptionRecipe } from './transcription-recipe.ts';

export type TranscriptionRequest = TranscriptionLanes[number]['request'];

/** The form fields of one lane; what is unset in the recipe is not among them. */
export function buildRequest(model: string, recipe: TranscriptionRecipe): TranscriptionRequest {
  const prompt = recipe.prompt.trim();
  return {
    model,
    ...(recipe.language === null ? {} : { language: recipe.language }),
    ...(prompt === '' ? {} : { prompt }),
    ...(typeof recipe.temperature === 'number' ? { temperature: recipe.temperature } : {}),
    response_format: recipe.responseFormat ?? defaultResponseFormat(model),
  };
}
