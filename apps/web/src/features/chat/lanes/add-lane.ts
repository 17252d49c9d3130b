import { getConversation } from '#features/chat/conversation/chat-store.ts';
import { editConversation } from '#features/chat/conversation/edit-conversation.ts';
import { copyLane } from './copy-lane.ts';

/** Adds a copy of a conversation's last lane, as long as there is room. */
export function addLane(conversationId: string): void {
  const conversation = getConversation(conversationId);
  if (conversation != null) editConversation(conversationId, { lanes: copyLane(conversation) });
}
