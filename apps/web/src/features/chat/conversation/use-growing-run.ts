import { useMemo, useSyncExternalStore } from 'react';
import type { LaneRun } from './conversation.ts';
import { growingRuns } from './growing-runs.ts';

/**
 * A lane's run as far as it has come. Looked at with every growth it is as growth tells it, although the store may be ahead for a moment:
 * the lanes that a frame has no room for keep waiting. Looked at once in so many milliseconds, it is the store's where that is ahead.
 */
export function useGrowingRun(laneRun: LaneRun, every = 0): LaneRun {
  const { id, run } = laneRun;
  const { subscribe, get } = useMemo(() => growingRuns.follow(id, every), [id, every]);
  const grown = useSyncExternalStore(subscribe, get);
  if (grown === undefined || run.end !== null) return laneRun;
  return every === 0 || grown.arrivals.length > run.arrivals.length ? { ...laneRun, run: grown } : laneRun;
}
