import type { Lane } from '#blocks/lanes/lane.ts';
import { SPEED_RANGE, type SpeechRecipe } from './speech-recipe.ts';

/** Why a draft cannot be sent. */
export type DraftFault = 'no_text' | 'no_model' | 'no_voice' | 'speed_out_of_range';

type Draft = { text: string; recipe: SpeechRecipe; lanes: readonly Lane[] };

/** Names the first thing that a draft lacks; null when it can be sent. A text over the limit can: the gateway decides. */
export function checkDraft({ text, recipe, lanes }: Draft): DraftFault | null {
  if (text.trim() === '') return 'no_text';
  if (lanes.some(({ model }) => model === '')) return 'no_model';
  if (recipe.voice.trim() === '') return 'no_voice';
  return isSpeed(recipe.speed) ? null : 'speed_out_of_range';
}

/** Whether a speed may be sent, or is unset. */
export function isSpeed(speed: number | null): boolean {
  return speed === null || (speed >= SPEED_RANGE.min && speed <= SPEED_RANGE.max);
}
