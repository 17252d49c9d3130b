import type { TakeSentences } from '#features/speech/takes/take-record.ts';
import { POSITION_ROUNDING } from './position-rounding.ts';

/** Within a sentence for longer than this, “previous” is its own beginning. */
const AGAIN_SECONDS = 1;

/** Where the sentence before (-1) or after (1) a position begins, in seconds; null after the last. */
export function stepSentence(sentences: TakeSentences, { position, step }: { position: number; step: -1 | 1 }) {
  const starts = sentences.map(({ at }) => at);
  if (step === 1) return starts.find((at) => at > position + POSITION_ROUNDING) ?? null;
  return starts.findLast((at) => at < position - AGAIN_SECONDS) ?? starts[0] ?? null;
}
