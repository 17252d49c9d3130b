import type { WireRecord } from '@lineup/shared/runs/wire-record.ts';
import { benchId } from '#lib/bench-id.ts';
import { saveBlob, saveRecord } from '#lib/records.ts';
import { saveSessionFacts } from '#lib/save-session-facts.ts';
import { packArrivals } from '#features/chat/pack-arrivals.ts';
import type { BenchRecord, RunRecordInput, TurnRecord } from './chat-records.ts';
import { getConversation } from './chat-store.ts';
import type { Conversation, LaneRun } from './conversation.ts';

/** Saves what the list of conversations shows, as changed now. */
export function saveConversation({ id, title, createdAt, lanes, turns }: Conversation): Promise<void> {
  const models = turns.flatMap(({ runs }) => runs.map(({ model }) => model));
  return saveSessionFacts({
    id,
    screen: 'chat',
    title,
    createdAt,
    updatedAt: Date.now(),
    lanes: lanes.map(({ letter }) => letter),
    models: [...new Set(models)],
  });
}

/** Saves a turn of the store as it is now, without its runs. */
export async function saveTurn(sessionId: string, turnId: string): Promise<void> {
  const turn = getConversation(sessionId)?.turns.find(({ id }) => id === turnId);
  if (turn === undefined) return;
  const { runs: _runs, ...about } = turn;
  await saveRecord('turns', { ...about, sessionId } satisfies TurnRecord);
}

/** Saves one run, without its wire record. */
export function saveRun({
  sessionId,
  turnId,
  laneRun,
}: {
  sessionId: string;
  turnId: string;
  laneRun: LaneRun;
}): Promise<void> {
  const { run, wire: _wire, startedAt: _startedAt, wasReloaded: _wasReloaded, ...about } = laneRun;
  const packed = { ...run, arrivals: packArrivals(run.arrivals) };
  return saveRecord('runs', { ...about, sessionId, turnId, run: packed } satisfies RunRecordInput);
}

/** Keeps a run's wire record apart from the run: it is large, and read only when somebody looks at it. */
export function saveWire(runId: string, wire: WireRecord): Promise<void> {
  return saveBlob(runId, new Blob([JSON.stringify(wire)], { type: 'application/json' }));
}

/** Saves what is being written, how it would be sent, and which versions are shown. */
export function saveBench({ id, draft, attachments, start, from, lanes, recipe, path }: Conversation): Promise<void> {
  const record: BenchRecord = { id: benchId(id), draft, attachments, start, from, lanes, recipe, path };
  return saveRecord('settings', record);
}
