import type { ChatRun } from '@lineup/shared/runs/run.ts';

/** Tells of every state of a lane's run whether it is a turn: the lane writes its first, or ends. */
export function watchTurns(): (lane: string, run: ChatRun) => boolean {
  const begun = new Set<string>();
  return (lane, run) => {
    if (run.end === null && (begun.has(lane) || run.arrivals.length === 0)) return false;
    begun.add(lane);
    return true;
  };
}
