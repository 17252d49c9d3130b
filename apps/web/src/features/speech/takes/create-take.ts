import type { TextSpan } from '@lineup/shared/speech/text-span.ts';
import { createPiece } from './create-piece.ts';
import type { Take } from './take-record.ts';

type NewTake = Pick<Take, 'id' | 'sessionId' | 'seq' | 'laneId' | 'letter' | 'sentAt' | 'request' | 'split'> & {
  spans: readonly TextSpan[];
};

/** A take of which nothing has come yet. */
export function createTake({ spans, ...known }: NewTake): Take {
  return {
    ...known,
    pieces: spans.map(createPiece),
    firstSound: null,
    starved: 0,
    drawing: null,
    sound: null,
    sentences: null,
    ending: null,
  };
}
