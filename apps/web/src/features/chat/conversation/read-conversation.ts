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
import { closeRun } from './close-run.ts';
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

  const known = new Set(turns.records.map((record) => record.id));
  const laneRuns = Map.groupBy(runs.records, ({ turnId }) => turnId);
  const { id: _id, ...kept } = bench ?? {};
  return {
    ...createConversation(id),
    ...(session !== undefined && { title: session.title, createdAt: session.createdAt }),
    ...kept,
    turns: turns.records.map((record, index) =>
      restoreTurn(record, {
        known,
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

type Place = { known: ReadonlySet<string>; before: string | null; runs: LaneRun[] };

/** A turn whose parent cannot be read would be hidden with all that follows it; it follows the turn before it instead. */
function restoreTurn(record: TurnRecord, { known, before, runs }: Place): Turn {
  const { sessionId: _sessionId, parent, ...turn } = record;
  const isPlaced = parent === null || (parent !== undefined && known.has(parent));
  return { ...turn, parent: isPlaced ? parent : before, runs };
}

/** A run without an end was under way when its page went away. */
function restoreRun(record: RunRecord): LaneRun {
  const { sessionId: _sessionId, turnId: _turnId, run, ...about } = record;
  return { ...about, run: closeRun(run, 'lost'), wire: null, startedAt: null, wasReloaded: run.end === null };
}
