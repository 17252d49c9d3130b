import type { Normaliser } from '@lineup/shared/alignment/normaliser.ts';
import type { Reference } from '#features/transcription/recordings/recording-turn.ts';
import type { ComparisonInput, LaneTranscript } from './comparison-input.ts';
import type { Against } from './comparing-view.ts';

type Compared = {
  against: Against;
  reference: Reference | null;
  lanes: readonly LaneTranscript[];
  normaliser: Normaliser;
};

/** What is compared with what: the lane that stands in for the reference is not compared with itself. */
export function readComparisonInput({ against, reference, lanes, normaliser }: Compared): ComparisonInput {
  switch (against.kind) {
    case 'majority':
      return { reference: null, lanes, normaliser };
    case 'reference':
      return { reference: reference === null ? null : readReferenceTimes(reference), lanes, normaliser };
    case 'lane':
      return {
        reference: lanes.find(({ laneId }) => laneId === against.laneId) ?? null,
        lanes: lanes.filter(({ laneId }) => laneId !== against.laneId),
        normaliser,
      };
  }
}

function readReferenceTimes({ text, cues }: Reference): NonNullable<ComparisonInput['reference']> {
  const segments = cues.flatMap(({ start, end, text }) =>
    start === null || end === null ? [] : [{ start, end, text }],
  );
  return { text, words: [], segments };
}
