import type { TextSpan } from '@lineup/shared/speech/text-span.ts';
import type { TakePiece } from './take-record.ts';

/** A piece of which nothing has come yet. */
export function createPiece({ start, end }: TextSpan): TakePiece {
  return {
    start,
    end,
    sentAt: null,
    head: null,
    answer: null,
    firstByte: null,
    lastByte: null,
    arrivals: [],
    bytes: 0,
    format: null,
    facts: null,
    ending: null,
  };
}
