import { changeRun } from './chat-store.ts';
import type { LaneRun } from './conversation.ts';
import { patchRun } from './patch-run.ts';

/** Changes what a person decides about an answer (another text, its role, which choice counts) and saves it. */
export function editRun(
  conversationId: string,
  runId: string,
  change: Partial<Pick<LaneRun, 'edit' | 'role' | 'choice'>>,
): void {
  changeRun(conversationId, runId, change);
  void patchRun(runId, change);
}
