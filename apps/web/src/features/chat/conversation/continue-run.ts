import type { ResolvedChatLane } from '#features/chat/chat-lane.ts';
import { answerText } from './answer-text.ts';
import { busyLanes } from './busy-lanes.ts';
import { getConversation } from './chat-store.ts';
import { currentRun } from './current-run.ts';
import { startRuns } from './start-runs.ts';

type Continuation = {
  conversationId: string;
  turnId: string;
  lane: ResolvedChatLane;
  /** What the model is told behind its answer so far; it never enters the history. */
  instruction: string;
};

/** Asks a lane to go on with its answer: a new run, whose text begins with what was there. */
export function continueRun({ conversationId, turnId, lane, instruction }: Continuation): void {
  const conversation = getConversation(conversationId);
  const turn = conversation?.turns.find(({ id }) => id === turnId);
  if (conversation == null || turn === undefined || busyLanes(conversation).has(lane.id)) return;
  const laneRun = currentRun(turn, lane.id);
  if (laneRun === undefined) return;
  const continued = { prefix: answerText(laneRun), instruction };
  startRuns({ conversationId, turnId, asks: [{ lane, continued }], start: { mode: 'together' } });
}
