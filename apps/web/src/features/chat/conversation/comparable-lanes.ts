import type { Conversation } from './conversation.ts';
import { currentRun } from './current-run.ts';
import { visibleTurns } from './visible-turns.ts';

/** The newest turn that two lanes have answered, and the first two of them; undefined when there is none. */
export function comparableLanes(conversation: Conversation): { turnId: string; a: string; b: string } | undefined {
  for (const turn of visibleTurns(conversation).toReversed()) {
    const [a, b] = conversation.lanes.filter(({ id }) => currentRun(turn, id) !== undefined);
    if (a !== undefined && b !== undefined) return { turnId: turn.id, a: a.id, b: b.id };
  }
  return undefined;
}
