import type { TakeSentences } from '#features/speech/takes/take-record.ts';

/** A source that was sent to a beginning may report a place a moment before it. */
const ROUNDING = 0.02;

/** The sentence that sounds at a position in seconds, counted from 0; before the first it is the first. */
export function sentenceAt(sentences: TakeSentences, position: number): number {
  const after = sentences.findIndex(({ at }) => at > position + ROUNDING);
  if (after === -1) return Math.max(0, sentences.length - 1);
  return Math.max(0, after - 1);
}
