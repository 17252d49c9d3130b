import type { RefObject } from 'react';
import { useLocation } from 'wouter';
import type { Lane } from '#blocks/lanes/lane.ts';
import { useGatewayStates } from '#blocks/models/use-gateway-states.ts';
import { sessionPath } from '#blocks/sessions/session-path.ts';
import type { Example } from './examples.ts';
import { retryRun } from './retry-run.ts';
import { sendTurn } from './send-turn.ts';
import { stopRuns } from './stop-runs.ts';

type ActionsInput = {
  conversationId: string;
  /** The lanes that are asked. */
  lanes: Lane[];
  input: RefObject<HTMLTextAreaElement | null>;
};

/** What can be done in a conversation; each gives the focus back to the composer, whose button may be gone by then. */
export function useChatActions({ conversationId, lanes, input }: ActionsInput) {
  const [, navigate] = useLocation();
  const local = useGatewayStates().find(({ isLocal }) => isLocal);

  function send(message: string, asked: Lane[] = lanes) {
    const sentIn = sendTurn({ conversationId, input: message, lanes: asked });
    if (sentIn !== conversationId) navigate(sessionPath({ screen: 'chat', id: sentIn }));
    input.current?.focus();
  }

  return {
    send,
    runExample({ model }: Example, prompt: string) {
      const isListed = local?.models.some(({ id }) => id === model) === true;
      send(prompt, isListed ? lanes.map((lane) => ({ ...lane, gateway: local.id, model })) : lanes);
    },
    stop() {
      stopRuns(conversationId);
      input.current?.focus();
    },
    retry(turnId: string, lane: Lane) {
      retryRun({ conversationId, turnId, lane });
      input.current?.focus();
    },
  };
}
