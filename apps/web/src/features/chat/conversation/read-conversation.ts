import { reduceChatRun } from '@lineup/shared/runs/reduce-chat-run.ts';
import { benchId } from '#lib/bench-id.ts';
import { readRecords } from '#lib/records.ts';
import { sessionRecord } from '#lib/session-record.ts';
import {
  benchRecord,
  runRecord,
  turnRecord,
  type BenchRecord,
  type RunRecord,
  type TurnRecord,
} from './chat-records.ts';
import { createConversation, NEW_CHAT } from './chat-store.ts';
import type { Conversation, LaneRun, Turn } from './conversation.ts';

/** Reads a saved conversation; undefined when there is none. The new conversation is always there, with what was left in it. */
export async function readConversation(id: string): Promise<Conversation | undefined> {
  const [sessions, turns, runs, bench] = await Promise.all([
    readRecords('sessions', sessionRecord),
    readRecords('turns', turnRecord, { sessionId: id }),
    readRecords('runs', runRecord, { sessionId: id }),
    readBench(id),
  ]);
  const session = sessions.records.find((record) => record.id === id && record.screen === 'chat');
  if (session === undefined && id !== NEW_CHAT) return undefined;

  const laneRuns = Map.groupBy(runs.records, ({ turnId }) => turnId);
  const { id: _id, ...kept } = bench ?? {};
  return {
    ...createConversation(id),
    ...(session !== undefined && { title: session.title, createdAt: session.createdAt }),
    ...kept,
    turns: turns.records.map((record, index) =>
      restoreTurn(record, {
        before: turns.records[index - 1]?.id ?? null,
        runs: (laneRuns.get(record.id) ?? []).map(restoreRun),
      }),
    ),
    damaged: turns.damaged + runs.damaged,
  };
}

async function readBench(id: string): Promise<BenchRecord | undefined> {
  const { records } = await readRecords('settings', benchRecord);
  return records.find((record) => record.id === benchId(id));
}

function restoreTurn(record: TurnRecord, { before, runs }: { before: string | null; runs: LaneRun[] }): Turn {
  const { sessionId: _sessionId, parent, ...turn } = record;
  return { ...turn, parent: parent === undefined ? before : parent, runs };
}

/** A run without an end was under way when its page went away; nothing more can come of it. */
function restoreRun(record: RunRecord): LaneRun {
  const { sessionId: _sessionId, turnId: _turnId, run, ...about } = record;
  const wasReloaded = run.end === null;
  const t = run.arrivals.at(-1)?.t ?? run.head?.t ?? 0;
  return {
    ...about,
    run: wasReloaded ? reduceChatRun(run, { type: 'end', t, cause: 'lost' }) : run,
    wire: null,
    startedAt: null,
    wasReloaded,
  };
}
