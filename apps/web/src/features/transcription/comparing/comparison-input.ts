import type { TranscriptTimes } from '@lineup/shared/alignment/place-words.ts';
import type { Normaliser } from '@lineup/shared/alignment/normaliser.ts';
import type { ComparedLane } from './comparison.ts';

/** A transcript that is compared; of one that is not whole nothing is counted, and it has no vote. */
export type LaneTranscript = ComparedLane & TranscriptTimes & { text: string; isWhole: boolean };

/** What a comparison is made of. It is plain data, so that a worker can be given it. */
export type ComparisonInput = {
  /** What was said, with its times where it has some; null: what most lanes heard. */
  reference: ({ text: string } & TranscriptTimes) | null;
  lanes: readonly LaneTranscript[];
  normaliser: Normaliser;
};
