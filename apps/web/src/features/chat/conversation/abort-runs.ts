import { activeSends } from './active-sends.ts';
import type { LaneRun } from './conversation.ts';

/** Takes back those of these runs that go on, without waiting for how they end. */
export function abortRuns(runs: readonly LaneRun[]): void {
  for (const { id, laneId } of runs) activeSends.get(id)?.send.stop([laneId]);
}
