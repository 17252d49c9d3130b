import type { Conversation } from './conversation.ts';
import { visibleTurns } from './visible-turns.ts';

/** The ids of the turns that are shown behind this one, oldest first; none where it is not shown itself. */
export function turnsAfter(conversation: Conversation | null | undefined, turnId: string): string[] {
  if (conversation == null) return [];
  const ids = visibleTurns(conversation).map(({ id }) => id);
  const at = ids.indexOf(turnId);
  return at === -1 ? [] : ids.slice(at + 1);
}
