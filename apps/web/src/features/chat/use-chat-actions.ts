import { use, useEffect, useRef, useState, type RefObject } from 'react';
import { useLocation } from 'wouter';
import { useGatewayStates } from '#blocks/models/use-gateway-states.ts';
import { sessionPath } from '#blocks/sessions/session-path.ts';
import { FirstDraw } from '#ui/first-draw.ts';
import { getConversation } from './conversation/chat-store.ts';
import { editConversation } from './conversation/edit-conversation.ts';
import { liveRuns } from './conversation/live-runs.ts';
import { stopRuns } from './conversation/stop-runs.ts';
import { exampleLanes } from './example-lanes.ts';
import type { Example } from './examples.ts';
import { lanesOn } from './lanes/lanes-on.ts';
import { resolveLane } from '#blocks/lanes/resolve-lane.ts';
import type { ResolvedChatLane } from '#features/chat/chat-lane.ts';

type ActionsInput = {
  conversationId: string;
  /** All lanes as they would be asked now. */
  lanes: readonly ResolvedChatLane[];
  input: RefObject<HTMLTextAreaElement | null>;
};

/** Sending, and the reading of what comes back, are on their way while somebody writes. */
async function loadSending() {
  const [{ sendTurn }, { loadRefusals }] = await Promise.all([
    import('./conversation/send-turn.ts'),
    import('./parameters/refusals.ts'),
  ]);
  // What a gateway has refused before is not sent to it again.
  await loadRefusals();
  return sendTurn;
}

/** What can be done in a conversation; each gives the focus back to the composer, whose button may be gone by then. */
export function useChatActions({ conversationId, lanes, input }: ActionsInput) {
  const [, navigate] = useLocation();
  const isSending = useRef(false);
  const [hasFailed, setFailed] = useState(false);
  const local = useGatewayStates().find(({ isLocal }) => isLocal);

  async function sendTo(message: string, asked: readonly ResolvedChatLane[]) {
    const conversation = getConversation(conversationId);
    // A second press before the first has been drawn.
    if (isSending.current || (conversation != null && liveRuns(conversation).length > 0)) return;
    isSending.current = true;
    const sendTurn = await loadSending()
      .catch(() => null)
      .finally(() => (isSending.current = false));
    setFailed(sendTurn === null);
    if (sendTurn === null) return;
    // What was attached while the sending was loaded goes along: the composer is cleared of all of it.
    const attachments = getConversation(conversationId)?.attachments ?? [];
    const sentIn = sendTurn({ conversationId, input: message, attachments, lanes: asked });
    if (sentIn !== conversationId) navigate(sessionPath({ screen: 'chat', id: sentIn }));
    input.current?.focus();
  }

  const isDrawn = use(FirstDraw);
  useEffect(() => {
    // What cannot be fetched ahead is fetched when it is needed.
    if (isDrawn) loadSending().catch(() => undefined);
  }, [isDrawn]);

  return {
    /** What sends could not be loaded, and nothing was sent. */
    hasFailed,
    send(message: string) {
      const kept = getConversation(conversationId)?.lanes ?? [];
      void sendTo(message, lanesOn(lanes, kept));
    },
    /** Asks an example of the demo models it is made for, where they are there. */
    runExample({ models }: Example, prompt: string) {
      const listed = models.filter((model) => local?.models.some(({ id }) => id === model));
      const [first] = listed;
      const recipe = getConversation(conversationId)?.recipe;
      if (local === undefined || first === undefined || recipe === undefined) return void sendTo(prompt, lanes);
      const [, ...others] = listed;
      const example = exampleLanes(recipe, { gateway: local.id, models: [first, ...others] });
      editConversation(conversationId, example);
      void sendTo(
        prompt,
        example.lanes.map((lane) => resolveLane(lane, example.recipe)),
      );
    },
    stop() {
      stopRuns(conversationId);
      input.current?.focus();
    },
  };
}
