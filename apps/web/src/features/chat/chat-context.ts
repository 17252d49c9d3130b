import { createContext, use } from 'react';
import type { ResolvedChatLane } from '#features/chat/chat-lane.ts';

/** The conversation that is on the screen, for what is drawn deep inside it. */
type ChatContextValue = {
  conversationId: string;
  /** All its lanes as they would be asked now. */
  lanes: readonly ResolvedChatLane[];
  /** False while no lane can be asked, because there is no model. */
  canAsk: boolean;
  /** Gives the focus to the composer, where a button that had it goes away. */
  focusComposer: () => void;
};

export const ChatContext = createContext<ChatContextValue | null>(null);

export function useChat(): ChatContextValue {
  const chat = use(ChatContext);
  if (chat === null) throw new Error('useChat is used outside of a conversation');
  return chat;
}
