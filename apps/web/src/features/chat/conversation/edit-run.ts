import { changeRun, getConversation } from './chat-store.ts';
import type { LaneRun } from './conversation.ts';
import { saveRun } from './save-conversation.ts';

/** Changes what a person decides about an answer (another text, its role, which choice counts) and saves it. */
export function editRun(
  conversationId: string,
  runId: string,
  change: Partial<Pick<LaneRun, 'edit' | 'role' | 'choice'>>,
): void {
  changeRun(conversationId, runId, change);
  for (const turn of getConversation(conversationId)?.turns ?? []) {
    const laneRun = turn.runs.find(({ id }) => id === runId);
    if (laneRun !== undefined) void saveRun({ sessionId: conversationId, turnId: turn.id, laneRun });
  }
}
