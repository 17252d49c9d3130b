import type { Turn } from './conversation.ts';
import { currentRun } from './current-run.ts';
import { historyBasis } from './history-basis.ts';

/**
 * The runs that answered another conversation than the one that stands before them now, because something there was edited, asked
 * again or deleted since. `turns` are those that are shown, oldest first.
 */
export function staleRuns(turns: readonly Turn[], laneIds: readonly string[]): ReadonlySet<string> {
  const stale = new Set<string>();
  turns.forEach((turn, index) => {
    for (const laneId of laneIds) {
      const laneRun = currentRun(turn, laneId);
      if (laneRun?.sent == null) continue;
      const basis = historyBasis({ turns: turns.slice(0, index), laneId: turn.from ?? laneId });
      if (basis !== laneRun.sent.basis) stale.add(laneRun.id);
    }
  });
  return stale;
}
