import type { Conversation } from './conversation.ts';
import { currentRun } from './current-run.ts';
import { visibleTurns } from './visible-turns.ts';

/** The ids of the turns up to this one that a lane was not asked in, oldest first. */
export function missedTurns(
  conversation: Conversation | null | undefined,
  { until, laneId }: { until: string; laneId: string },
): string[] {
  if (conversation == null) return [];
  const turns = visibleTurns(conversation);
  const before = turns.slice(0, turns.findIndex(({ id }) => id === until) + 1);
  return before.filter((turn) => currentRun(turn, laneId) === undefined).map(({ id }) => id);
}
