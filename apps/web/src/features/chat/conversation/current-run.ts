import type { LaneRun, Turn } from './conversation.ts';

/** A lane's run that counts in a turn: the chosen one, else the last. */
export function currentRun(turn: Turn, laneId: string): LaneRun | undefined {
  const runs = turn.runs.filter((run) => run.laneId === laneId);
  return runs.find(({ id }) => id === turn.chosen[laneId]) ?? runs.at(-1);
}
