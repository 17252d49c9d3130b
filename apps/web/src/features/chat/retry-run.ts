import type { Lane } from '#blocks/lanes/lane.ts';
import { getConversation } from './chat-store.ts';
import { startRuns } from './start-runs.ts';

/** Asks one lane a turn's input again, in exactly one request; the run that was there is kept. */
export function retryRun({
  conversationId,
  turnId,
  lane,
}: {
  conversationId: string;
  turnId: string;
  lane: Lane;
}): void {
  const conversation = getConversation(conversationId);
  const turn = conversation?.turns.find(({ id }) => id === turnId);
  if (conversation == null || turn === undefined) return;
  if (turn.runs.some(({ laneId, run }) => laneId === lane.id && run.end === null)) return;
  startRuns({ conversation, turn, lanes: [lane] });
}
