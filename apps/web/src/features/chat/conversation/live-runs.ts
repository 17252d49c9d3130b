import type { Conversation, LaneRun } from './conversation.ts';

/** The runs that this page is receiving; those of other tabs are theirs to stop and to wait for. */
export function liveRuns(conversation: Conversation): LaneRun[] {
  return conversation.turns.flatMap((turn) =>
    turn.runs.filter(({ run, isElsewhere }) => run.end === null && !isElsewhere),
  );
}
