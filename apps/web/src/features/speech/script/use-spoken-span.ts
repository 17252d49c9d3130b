import { splitSentences } from '@lineup/shared/speech/split-sentences.ts';
import type { TextSpan } from '@lineup/shared/speech/text-span.ts';
import { useSpokenSentence } from '#features/speech/transport/use-spoken-sentence.ts';
import { useTextTake } from './use-text-take.ts';

/** The sentence of the written text that is being spoken; null when none is. */
export function useSpokenSpan(text: string): TextSpan | null {
  const sentence = useSpokenSentence(useTextTake());
  return sentence === null ? null : (splitSentences(text)[sentence] ?? null);
}
