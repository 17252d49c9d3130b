import type { LaneRuns } from '#features/transcription/lanes/use-lane-runs.ts';
import type { Against } from './comparing-view.ts';

/** Why a lane has no error rate: nothing to compare with, it is what others are compared with, it is not whole, or it is being compared. */
export type NoScore = 'alone' | 'itself' | 'not_whole' | 'pending';

/** Explains why a lane that has a transcript has no error rate. */
export function explainNoScore(
  { lane, current }: Pick<LaneRuns, 'lane' | 'current'>,
  against: Against | null,
): NoScore {
  if (against === null) return 'alone';
  if (against.kind === 'lane' && against.laneId === lane.id) return 'itself';
  return current?.outcome.state === 'complete' ? 'pending' : 'not_whole';
}
