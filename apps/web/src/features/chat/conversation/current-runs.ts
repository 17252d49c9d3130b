import type { LaneRun, Turn } from './conversation.ts';
import { currentRun } from './current-run.ts';

/** The runs of a turn that count, of these lanes and in their order; a lane that was not asked has none. */
export function currentRuns(turn: Turn, lanes: readonly { id: string }[]): LaneRun[] {
  return lanes.flatMap(({ id }) => currentRun(turn, id) ?? []);
}
