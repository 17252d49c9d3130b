import type { TakeSentences } from '#features/speech/takes/take-record.ts';
import { POSITION_ROUNDING } from './position-rounding.ts';

/** The sentence that sounds at a position in seconds, counted from 0; before the first it is the first. */
export function sentenceAt(sentences: TakeSentences, position: number): number {
  const after = sentences.findIndex(({ at }) => at > position + POSITION_ROUNDING);
  if (after === -1) return Math.max(0, sentences.length - 1);
  return Math.max(0, after - 1);
}
