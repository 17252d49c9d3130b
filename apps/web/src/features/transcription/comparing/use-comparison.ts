import { useEffect } from 'react';
import { useTranscriptionStore } from '#features/transcription/bench/transcription-store.ts';
import { useLaneRuns } from '#features/transcription/lanes/use-lane-runs.ts';
import type { RecordingTurn } from '#features/transcription/recordings/recording-turn.ts';
import { chooseAgainst } from './choose-against.ts';
import { useComparingView, type Against } from './comparing-view.ts';
import type { Comparison, LaneScore } from './comparison.ts';
import type { LaneTranscript } from './comparison-input.ts';
import { requestComparison, useComparisons } from './comparisons.ts';
import { listTranscripts } from './list-transcripts.ts';
import { readComparisonInput } from './read-comparison-input.ts';

/** How the lanes' transcripts of a recording compare, now. */
export type ComparisonState = {
  /** Null: there is nothing to compare with. */
  against: Against | null;
  transcripts: readonly LaneTranscript[];
  /** As it was last made; null until the first is there. */
  comparison: Comparison | null;
  /** By the lanes. */
  scores: ReadonlyMap<string, LaneScore>;
  /** Something has changed since, and is being compared. */
  isPending: boolean;
};

/**
 * Compares the lanes' transcripts with what was said, or with each other. The comparison is made after rendering, a long one beside
 * the page, and once for all who ask.
 */
export function useComparison({ id: turnId, reference }: RecordingTurn): ComparisonState {
  const laneRuns = useLaneRuns(turnId);
  const wanted = useComparingView((view) => view.against[turnId]);
  const isEdited = useComparingView((view) => view.isEdited);
  const normaliser = useTranscriptionStore(({ bench }) => bench.normaliser);
  const kept = useComparisons((state) => state.kept.get(turnId));
  const transcripts = listTranscripts(laneRuns, isEdited);
  const against = chooseAgainst({ wanted, reference, lanes: transcripts });
  const input = against === null ? null : readComparisonInput({ against, reference, lanes: transcripts, normaliser });

  useEffect(() => {
    if (input !== null) requestComparison(turnId, input);
  }, [turnId, input]);

  const comparison = against === null ? null : (kept?.comparison ?? null);
  return {
    against,
    transcripts,
    comparison,
    scores: new Map(comparison?.scores.map((score) => [score.laneId, score])),
    isPending: against !== null && kept?.isPending !== false,
  };
}
