import { useRef, useState, type RefObject } from 'react';
import { useLocation } from 'wouter';
import { sessionPath } from '#blocks/sessions/session-path.ts';
import { useLoadedAhead } from '#ui/use-loaded-ahead.ts';
import { getConversation } from './conversation/chat-store.ts';
import { liveRuns } from './conversation/live-runs.ts';
import { stopRuns } from './conversation/stop-runs.ts';
import { lanesOn } from './lanes/lanes-on.ts';
import type { ResolvedChatLane } from '#features/chat/chat-lane.ts';

type ActionsInput = {
  conversationId: string;
  /** All lanes as they would be asked now. */
  lanes: readonly ResolvedChatLane[];
  input: RefObject<HTMLTextAreaElement | null>;
};

/** Sending, and the reading of what comes back, are on their way while somebody writes. */
async function loadSending() {
  const [{ sendMessage }, { loadRefusals }] = await Promise.all([
    import('./conversation/send-message.ts'),
    import('./parameters/refusals.ts'),
  ]);
  // What a gateway has refused before is not sent to it again.
  await loadRefusals();
  return sendMessage;
}

/** What can be done in a conversation; each gives the focus back to the composer, whose button may be gone by then. */
export function useChatActions({ conversationId, lanes, input }: ActionsInput) {
  const [, navigate] = useLocation();
  const isSending = useRef(false);
  const [hasFailed, setFailed] = useState(false);

  async function sendTo(message: string, asked: readonly ResolvedChatLane[]) {
    const conversation = getConversation(conversationId);
    // A second press before the first has been drawn.
    if (isSending.current || (conversation != null && liveRuns(conversation).length > 0)) return;
    isSending.current = true;
    const draft = conversation?.draft ?? '';
    const sendMessage = await loadSending()
      .catch(() => null)
      .finally(() => (isSending.current = false));
    setFailed(sendMessage === null);
    if (sendMessage === null) return;
    const sentIn = sendMessage({ conversationId, message, draft, lanes: asked });
    // Without a composer another conversation or screen has been opened meanwhile.
    if (sentIn !== conversationId && input.current !== null) navigate(sessionPath({ screen: 'chat', id: sentIn }));
    input.current?.focus();
  }

  useLoadedAhead(loadSending);

  return {
    /** What sends could not be loaded, and nothing was sent. */
    hasFailed,
    send(message: string) {
      const kept = getConversation(conversationId)?.lanes ?? [];
      void sendTo(message, lanesOn(lanes, kept));
    },
    /** Asks these lanes, whether they are on or not. */
    ask: (message: string, asked: readonly ResolvedChatLane[]) => void sendTo(message, asked),
    stop() {
      stopRuns(conversationId);
      input.current?.focus();
    },
  };
}
