import type { WireRecord } from '@lineup/shared/runs/wire-record.ts';
import { benchId } from '#lib/bench-id.ts';
import { saveBlob, saveRecord } from '#lib/records.ts';
import type { SessionRecord } from '#lib/session-record.ts';
import type { BenchRecord, RunRecordInput, TurnRecord } from './chat-records.ts';
import type { Conversation, LaneRun, Turn } from './conversation.ts';
import { packArrivals } from './pack-arrivals.ts';

/** Saves what the list of conversations shows, as changed now. */
export function saveConversation({ id, title, createdAt, lanes }: Conversation): Promise<void> {
  const record: SessionRecord = {
    id,
    screen: 'chat',
    title,
    createdAt,
    updatedAt: Date.now(),
    lanes: lanes.map(({ letter }) => letter),
  };
  return saveRecord('sessions', record);
}

export function saveTurn(sessionId: string, { id, seq, input, sentAt }: Turn): Promise<void> {
  return saveRecord('turns', { id, sessionId, seq, input, sentAt } satisfies TurnRecord);
}

export function saveRun({
  sessionId,
  turnId,
  laneRun,
}: {
  sessionId: string;
  turnId: string;
  laneRun: LaneRun;
}): Promise<void> {
  const { id, seq, laneId, letter, gateway, model } = laneRun;
  const run = { ...laneRun.run, arrivals: packArrivals(laneRun.run.arrivals) };
  return saveRecord('runs', {
    id,
    sessionId,
    seq,
    turnId,
    laneId,
    letter,
    gateway,
    model,
    run,
  } satisfies RunRecordInput);
}

/** Keeps a run's wire record apart from the run: it is large, and read only when somebody looks at it. */
export function saveWire(runId: string, wire: WireRecord): Promise<void> {
  return saveBlob(runId, new Blob([JSON.stringify(wire)], { type: 'application/json' }));
}

/** Saves what is being written and how it would be sent. */
export function saveBench({ id, draft, lanes, recipe }: Conversation): Promise<void> {
  return saveRecord('settings', { id: benchId(id), draft, lanes, recipe } satisfies BenchRecord);
}
