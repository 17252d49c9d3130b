import type { ResolvedLane } from '#features/chat/resolve-lane.ts';
import { getConversation, useChatStore } from './chat-store.ts';
import type { Conversation } from './conversation.ts';
import { currentRun } from './current-run.ts';
import { retryRuns } from './retry-runs.ts';

type Missed = { conversationId: string; turnIds: readonly string[]; lane: ResolvedLane };

/**
 * Asks a lane these turns one after another, each with what it answered to the ones before. Ends with the first that does not complete:
 * what follows would be answers to another conversation.
 */
export function askInTurn({ conversationId, turnIds, lane }: Missed): void {
  const [turnId, ...rest] = turnIds;
  if (turnId === undefined) return;
  retryRuns({ conversationId, turnId, lanes: [lane] });
  if (rest.length === 0) return;
  const leave = useChatStore.subscribe(() => {
    const state = stateOf(getConversation(conversationId), { turnId, laneId: lane.id });
    if (state === undefined) return;
    leave();
    if (state === 'complete') askInTurn({ conversationId, turnIds: rest, lane });
  });
}

function stateOf(conversation: Conversation | null | undefined, at: { turnId: string; laneId: string }) {
  const turn = conversation?.turns.find(({ id }) => id === at.turnId);
  if (turn === undefined) return 'gone';
  return currentRun(turn, at.laneId)?.run.end?.state;
}
