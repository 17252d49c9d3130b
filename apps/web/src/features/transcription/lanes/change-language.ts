import type { TranscriptionBench } from '#features/transcription/bench/transcription-bench.ts';

/** Sets the language of all lanes that follow the recipe (ISO 639-1); null lets each model find out, and nothing is sent. */
export function changeLanguage(
  recipe: TranscriptionBench['recipe'],
  language: string | null,
): TranscriptionBench['recipe'] {
  const { language: _before, ...others } = recipe.parameters;
  return { ...recipe, parameters: language === null ? others : { ...others, language } };
}
