import type { Conversation, LaneRun, Turn } from './conversation.ts';

/** A run of a conversation and its turn; undefined when either is not there, or not any more. */
export function findRun(
  conversation: Conversation | null | undefined,
  runId: string | undefined,
): { turn: Turn; laneRun: LaneRun } | undefined {
  for (const turn of conversation?.turns ?? []) {
    const laneRun = turn.runs.find(({ id }) => id === runId);
    if (laneRun !== undefined) return { turn, laneRun };
  }
  return undefined;
}
