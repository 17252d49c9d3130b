import type { ResolvedLane } from '#features/chat/resolve-lane.ts';
import { getConversation } from './chat-store.ts';
import { startRuns } from './start-runs.ts';

type Retry = { conversationId: string; turnId: string; lanes: readonly ResolvedLane[] };

/** Asks lanes a turn's input again, in exactly one request; the runs that were there are kept. A lane that is being asked is left alone. */
export function retryRuns({ conversationId, turnId, lanes }: Retry): void {
  const turn = getConversation(conversationId)?.turns.find(({ id }) => id === turnId);
  if (turn === undefined) return;
  const idle = lanes.filter(({ id }) => !turn.runs.some(({ laneId, run }) => laneId === id && run.end === null));
  if (idle.length === 0) return;
  startRuns({ conversationId, turnId, asks: idle.map((lane) => ({ lane })), start: turn.start });
}
