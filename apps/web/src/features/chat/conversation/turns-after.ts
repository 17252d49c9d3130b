import { getConversation } from './chat-store.ts';
import { visibleTurns } from './visible-turns.ts';

/** The ids of the turns that are shown behind this one, oldest first. */
export function turnsAfter(conversationId: string, turnId: string): string[] {
  const conversation = getConversation(conversationId);
  if (conversation == null) return [];
  const ids = visibleTurns(conversation).map(({ id }) => id);
  return ids.slice(ids.indexOf(turnId) + 1);
}
