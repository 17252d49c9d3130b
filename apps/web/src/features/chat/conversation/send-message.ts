import type { ResolvedChatLane } from '#features/chat/chat-lane.ts';
import { getConversation } from './chat-store.ts';
import { editConversation } from './edit-conversation.ts';
import { sendTurn } from './send-turn.ts';

type MessageToSend = {
  conversationId: string;
  message: string;
  /** What stood in the composer when it was sent. */
  draft: string;
  /** The lanes to ask. */
  lanes: readonly ResolvedChatLane[];
};

/**
 * Sends a message with all that is attached by now, also what came while the sending was fetched: the composer is cleared of it. What was
 * written on meanwhile was not in what was sent and stays. Returns the conversation that it belongs to.
 */
export function sendMessage({ conversationId, message, draft, lanes }: MessageToSend): string {
  const { attachments = [], draft: written = draft } = getConversation(conversationId) ?? {};
  const sentIn = sendTurn({ conversationId, input: message, attachments, lanes });
  if (written !== draft) editConversation(sentIn, { draft: withoutStart(written, draft) });
  return sentIn;
}

/** What stands behind `start`, or all of a text that no longer begins with it. */
function withoutStart(text: string, start: string): string {
  return text.startsWith(start) ? text.slice(start.length) : text;
}
