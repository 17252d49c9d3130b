import { getConversation } from '#features/chat/conversation/chat-store.ts';
import { editConversation } from '#features/chat/conversation/edit-conversation.ts';
import type { Attachment } from './attachment.ts';

/** Puts attachments behind those that the message has by now: reading files takes its time. */
export function attach(conversationId: string, added: readonly Attachment[]): void {
  const attachments = getConversation(conversationId)?.attachments ?? [];
  editConversation(conversationId, { attachments: [...attachments, ...added] });
}
