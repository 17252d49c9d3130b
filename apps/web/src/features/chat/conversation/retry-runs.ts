import type { ResolvedChatLane } from '#features/chat/chat-lane.ts';
import { busyLanes } from './busy-lanes.ts';
import { getConversation } from './chat-store.ts';
import { startRuns } from './start-runs.ts';

type Retry = { conversationId: string; turnId: string; lanes: readonly ResolvedChatLane[] };

/**
 * Asks lanes a turn's input again, in exactly one request; the runs that were there are kept. A lane that is being asked is left alone.
 * Returns the ids of the new runs.
 */
export function retryRuns({ conversationId, turnId, lanes }: Retry): string[] {
  const conversation = getConversation(conversationId);
  const turn = conversation?.turns.find(({ id }) => id === turnId);
  if (conversation == null || turn === undefined) return [];
  const busy = busyLanes(conversation);
  const idle = lanes.filter(({ id }) => !busy.has(id));
  if (idle.length === 0) return [];
  return startRuns({ conversationId, turnId, asks: idle.map((lane) => ({ lane })), start: turn.start });
}
