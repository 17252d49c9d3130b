import { useLocation } from 'wouter';
import { sessionPath } from '#blocks/sessions/session-path.ts';
import { useChat } from '#features/chat/chat-context.ts';
import { branchConversation } from '#features/chat/conversation/branch-conversation.ts';
import { getConversation } from '#features/chat/conversation/chat-store.ts';
import { useText } from '#i18n/use-text.ts';

/** Makes a new chat of the turns up to one, and goes there. */
export function useBranch(turnId: string): () => void {
  const text = useText();
  const [, navigate] = useLocation();
  const { conversationId } = useChat();
  return () => {
    const title = text('chat.branch.title', { title: getConversation(conversationId)?.title ?? '' });
    const id = branchConversation({ conversationId, turnId, title });
    if (id !== undefined) navigate(sessionPath({ screen: 'chat', id }));
  };
}
