import type { LaneRun, Turn } from './conversation.ts';

/** A lane's run that counts in a turn. */
export function currentRun(turn: Turn, laneId: string): LaneRun | undefined {
  return turn.runs.findLast((run) => run.laneId === laneId);
}
