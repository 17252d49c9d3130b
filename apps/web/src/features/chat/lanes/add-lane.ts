import { editConversation } from '#features/chat/conversation/edit-conversation.ts';
import { copyLane } from './copy-lane.ts';

/** Adds a copy of a conversation's last lane, as long as there is room. */
export function addLane(conversationId: string): void {
  editConversation(conversationId, (conversation) => ({ lanes: copyLane(conversation) }));
}
