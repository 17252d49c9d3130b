import type { Conversation, LaneRun } from './conversation.ts';
import { currentRun } from './current-run.ts';
import { visibleTurns } from './visible-turns.ts';

/** The run that is looked at when nothing else is said: that of the first lane in the newest turn that any lane answered. */
export function newestRun(conversation: Conversation): LaneRun | undefined {
  for (const turn of visibleTurns(conversation).toReversed()) {
    const runs = conversation.lanes.flatMap(({ id }) => currentRun(turn, id) ?? []);
    if (runs[0] !== undefined) return runs[0];
  }
  return undefined;
}
