import { activeSends } from './active-sends.ts';
import type { LaneRun } from './conversation.ts';

/** Stops those of these runs that go on, without waiting for how they end; the lanes of one send in one request. */
export function abortRuns(runs: readonly LaneRun[]): void {
  const active = runs.flatMap(({ id }) => activeSends.get(id) ?? []);
  for (const [send, stopped] of Map.groupBy(active, (each) => each.send)) {
    send.stop(stopped.map(({ laneId }) => laneId));
  }
}
