import type { Conversation, LaneRun } from './conversation.ts';

/** The runs that go on. */
export function liveRuns(conversation: Conversation): LaneRun[] {
  return conversation.turns.flatMap((turn) => turn.runs.filter(({ run }) => run.end === null));
}
