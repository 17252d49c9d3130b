import type { Turn } from './conversation.ts';
import { pathKey } from './path-key.ts';
import { editConversation } from './edit-conversation.ts';

/** Shows this version of a turn, with what followed it. */
export function chooseTurn(conversationId: string, { id, parent }: Pick<Turn, 'id' | 'parent'>): void {
  editConversation(conversationId, ({ path }) => ({ path: { ...path, [pathKey(parent)]: id } }));
}
