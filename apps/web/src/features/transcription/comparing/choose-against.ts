import type { RecordingTurn } from '#features/transcription/recordings/recording-turn.ts';
import type { LaneTranscript } from './comparison-input.ts';
import type { Against } from './comparing-view.ts';

type Choice = {
  /** What the person has chosen, which may not be there any more. */
  wanted: Against | undefined;
  reference: RecordingTurn['reference'];
  lanes: readonly LaneTranscript[];
};

/**
 * What the transcripts are compared with: what was chosen, else the reference, else the majority; null where nothing is there to
 * compare. Whoever agrees with nobody but itself needs another lane or a reference.
 */
export function chooseAgainst({ wanted, reference, lanes }: Choice): Against | null {
  const voters = lanes.filter(({ isWhole, text }) => isWhole && text !== '').length;
  const isThere: Record<Against['kind'], boolean> = {
    reference: reference !== null && lanes.length > 0,
    majority: voters >= 2,
    lane: wanted?.kind === 'lane' && lanes.length >= 2 && lanes.some(({ laneId }) => laneId === wanted.laneId),
  };
  if (wanted !== undefined && isThere[wanted.kind]) return wanted;
  if (isThere.reference) return { kind: 'reference' };
  return isThere.majority ? { kind: 'majority' } : null;
}
