import { changeRun, getConversation } from './chat-store.ts';
import type { LaneRun } from './conversation.ts';
import { findRun } from './find-run.ts';
import { saveRun } from './save-conversation.ts';

/** Changes what a person decides about an answer (another text, its role, which choice counts) and saves it. */
export function editRun(
  conversationId: string,
  runId: string,
  change: Partial<Pick<LaneRun, 'edit' | 'role' | 'choice'>>,
): void {
  changeRun(conversationId, runId, change);
  const found = findRun(getConversation(conversationId), runId);
  if (found === undefined) return;
  void saveRun({ sessionId: conversationId, turnId: found.turn.id, laneRun: found.laneRun });
}
