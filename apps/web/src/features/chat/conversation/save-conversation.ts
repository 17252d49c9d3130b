import type { Change, RecordPlace } from '#lib/record-backend.ts';
import { changeRecords, saveRecord } from '#lib/records.ts';
import { saveSessionFacts } from '#lib/save-session-facts.ts';
import type { RunRecordInput, TurnRecord } from './chat-records.ts';
import { getConversation } from './chat-store.ts';
import type { Conversation, LaneRun } from './conversation.ts';
import { describeSession } from './describe-session.ts';
import { packRun } from './pack-run.ts';

/** Saves what the list of conversations shows, as changed now, as long as this part of it is there. */
export function saveConversation(conversation: Conversation, onlyWith: RecordPlace): Promise<void> {
  return saveSessionFacts(describeSession(conversation), onlyWith);
}

/** Saves a turn of the store as it is now, without its runs. */
export async function saveTurn(sessionId: string, turnId: string): Promise<void> {
  const turn = getConversation(sessionId)?.turns.find(({ id }) => id === turnId);
  if (turn === undefined) return;
  const { runs: _runs, ...about } = turn;
  await saveRecord('turns', { ...about, sessionId } satisfies TurnRecord);
}

type RunToSave = { sessionId: string; turnId: string; laneRun: LaneRun };

/** The change that saves one run as it is now, without its wire record. */
export function putRun({ sessionId, turnId, laneRun }: RunToSave): Change & { put: RunRecordInput } {
  const { run, wire: _wire, startedAt: _startedAt, isElsewhere: _isElsewhere, ...about } = laneRun;
  return { store: 'runs', put: { ...about, sessionId, turnId, run: packRun(run) } };
}

/** Saves one run as it is now, without its wire record. */
export function saveRun(place: RunToSave): Promise<void> {
  return changeRecords([putRun(place)]);
}
