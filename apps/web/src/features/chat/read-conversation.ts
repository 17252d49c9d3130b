import { reduceChatRun } from '@lineup/shared/runs/reduce-chat-run.ts';
import { benchId } from '#lib/bench-id.ts';
import { readRecords } from '#lib/records.ts';
import { sessionRecord } from '#lib/session-record.ts';
import { benchRecord, runRecord, turnRecord, type BenchRecord, type RunRecord } from './chat-records.ts';
import { createConversation, NEW_CHAT } from './chat-store.ts';
import type { Conversation, LaneRun } from './conversation.ts';

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

  const laneRuns = runs.records.map((record) => ({ turnId: record.turnId, laneRun: restoreRun(record) }));
  return {
    ...createConversation(id),
    ...(session !== undefined && { title: session.title, createdAt: session.createdAt }),
    ...(bench !== undefined && { draft: bench.draft, recipe: bench.recipe, lanes: bench.lanes }),
    turns: turns.records.map(({ id: turnId, seq, input, sentAt }) => ({
      id: turnId,
      seq,
      input,
      sentAt,
      runs: laneRuns.filter((each) => each.turnId === turnId).map(({ laneRun }) => laneRun),
    })),
    damaged: turns.damaged + runs.damaged,
  };
}

async function readBench(id: string): Promise<BenchRecord | undefined> {
  const { records } = await readRecords('settings', benchRecord);
  return records.find((record) => record.id === benchId(id));
}

/** A run without an end was under way when its page went away; nothing more can come of it. */
function restoreRun({ id, seq, laneId, letter, gateway, model, run }: RunRecord): LaneRun {
  const wasReloaded = run.end === null;
  const t = run.arrivals.at(-1)?.t ?? run.head?.t ?? 0;
  return {
    id,
    seq,
    laneId,
    letter,
    gateway,
    model,
    run: wasReloaded ? reduceChatRun(run, { type: 'end', t, cause: 'lost' }) : run,
    wire: null,
    startedAt: null,
    wasReloaded,
  };
}
