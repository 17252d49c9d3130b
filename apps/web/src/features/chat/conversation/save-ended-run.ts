import { changeRecords, putBlob } from '#lib/records.ts';
import { getConversation } from './chat-store.ts';
import { findRun } from './find-run.ts';
import { putRun } from './save-conversation.ts';
import { wireBlob } from './wire-blob.ts';

/** Saves a run of the store that was brought back, whole, with its wire record. */
export async function saveEndedRun(sessionId: string, runId: string): Promise<void> {
  const found = findRun(getConversation(sessionId), runId);
  if (found === undefined) return;
  const { turn, laneRun } = found;
  await changeRecords([
    putRun({ sessionId, turnId: turn.id, laneRun }),
    ...(laneRun.wire === null ? [] : [putBlob(runId, wireBlob(laneRun.wire))]),
  ]);
}
