import { editConversation } from '#features/chat/conversation/edit-conversation.ts';
import type { Attachment } from './attachment.ts';

/** Puts attachments behind those that the message has by now: reading files takes its time. */
export function attach(conversationId: string, added: readonly Attachment[]): void {
  editConversation(conversationId, ({ attachments }) => ({ attachments: [...attachments, ...added] }));
}
