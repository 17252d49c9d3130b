import type { TranscriptionRecipe } from './transcription-recipe.ts';

/** What a field says: the temperature, null for nothing, or the words themselves where they are no temperature. */
export function readTemperature(draft: string): TranscriptionRecipe['temperature'] {
  if (draft.trim() === '') return null;
  const value = Number(draft);
  return value >= 0 && value <= 1 ? value : draft;
}
