import type { SpeechRequest } from '@lineup/shared/speech/speech-request.ts';
import type { Lane } from '#blocks/lanes/lane.ts';
import type { SpeechRecipe } from './speech-recipe.ts';

type Draft = { text: string; recipe: SpeechRecipe; lane: Lane };

/** The request that a lane sends: the recipe, without what is unset, under the lane's own overrides. */
export function buildSpeechRequest({ text, recipe, lane }: Draft): SpeechRequest {
  const { voice, format, speed, instructions } = recipe;
  return {
    gateway: lane.gateway,
    request: {
      model: lane.model,
      input: text,
      voice,
      ...(instructions.trim() !== '' && { instructions }),
      ...(format !== null && { response_format: format }),
      ...(speed !== null && { speed }),
      ...lane.overrides,
    },
  };
}
