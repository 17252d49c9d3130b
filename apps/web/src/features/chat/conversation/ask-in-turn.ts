import type { ResolvedChatLane } from '#features/chat/chat-lane.ts';
import { getConversation, useChatStore } from './chat-store.ts';
import { findRun } from './find-run.ts';
import { retryRuns } from './retry-runs.ts';

type Chain = { conversationId: string; turnIds: readonly string[]; lane: ResolvedChatLane };

/**
 * Asks a lane these turns one after another, each with what it answered to the ones before. Ends with the first that does not complete:
 * what follows would be answers to another conversation.
 */
export function askInTurn({ conversationId, turnIds, lane }: Chain): void {
  const [turnId, ...rest] = turnIds;
  if (turnId === undefined) return;
  const [runId] = retryRuns({ conversationId, turnId, lanes: [lane] });
  if (runId === undefined || rest.length === 0) return;
  const leave = useChatStore.subscribe(() => {
    const asked = findRun(getConversation(conversationId), runId)?.laneRun;
    if (asked?.run.end === null) return;
    leave();
    if (asked?.run.end.state === 'complete') askInTurn({ conversationId, turnIds: rest, lane });
  });
}
