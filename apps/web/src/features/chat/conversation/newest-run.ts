import type { Conversation, LaneRun } from './conversation.ts';
import { currentRuns } from './current-runs.ts';
import { visibleTurns } from './visible-turns.ts';

/** The run that is looked at when nothing else is said: that of the first lane in the newest turn that any lane answered. */
export function newestRun(conversation: Conversation): LaneRun | undefined {
  for (const turn of visibleTurns(conversation).toReversed()) {
    const [run] = currentRuns(turn, conversation.lanes);
    if (run !== undefined) return run;
  }
  return undefined;
}
