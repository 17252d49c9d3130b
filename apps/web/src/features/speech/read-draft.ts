import type { Lane } from '#blocks/lanes/lane.ts';
import { SPEECH_FORMATS, type SpeechRecipe } from './speech-recipe.ts';
import type { Take } from './take-record.ts';

/** What the form holds: the text, the settings, and the lanes that will speak it. */
export type SpeechDraft = { text: string; recipe: SpeechRecipe; lanes: Lane[] };

/** The form as it was when a take was sent. */
export function readDraft({ request: { gateway, request }, letter }: Take): SpeechDraft {
  const { model, input, voice, response_format, speed, instructions } = request;
  return {
    text: input,
    recipe: {
      voice,
      format: SPEECH_FORMATS.find((format) => format === response_format) ?? null,
      speed: speed ?? null,
      instructions: typeof instructions === 'string' ? instructions : '',
    },
    lanes: [{ id: letter.toLowerCase(), letter, gateway, model, overrides: {} }],
  };
}
