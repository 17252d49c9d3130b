import { useMemo, useSyncExternalStore } from 'react';
import type { LaneRun } from './conversation.ts';
import { growingRuns } from './growing-runs.ts';

/** A lane's run as far as it has come, looked at once in so many milliseconds; the store's own where nothing newer is known. */
export function useGrowingRun(laneRun: LaneRun, every = 0): LaneRun {
  const { id, run } = laneRun;
  const { subscribe, get } = useMemo(() => growingRuns.follow(id, every), [id, every]);
  const grown = useSyncExternalStore(subscribe, get);
  const isNewer = grown !== undefined && run.end === null && grown.arrivals.length > run.arrivals.length;
  return isNewer ? { ...laneRun, run: grown } : laneRun;
}
