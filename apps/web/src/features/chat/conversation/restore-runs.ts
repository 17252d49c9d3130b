import { now } from '#lib/now.ts';
import { runLock } from '#lib/run-lock.ts';
import { askSync } from './ask-sync.ts';
import { activeSends } from './active-sends.ts';
import type { RunRecord } from './chat-records.ts';
import { closeLostRun } from './close-lost-run.ts';
import type { LaneRun } from './conversation.ts';
import { followedRuns } from './followed-runs.ts';
import { rebuildLostRun } from './rebuild-lost-run.ts';

type RestoredRun = { turnId: string; laneRun: LaneRun };

/**
 * Makes runs of what was saved. One without an end is going on in this page (the caller knows it), in another tab, or its page has gone
 * away: then it is rebuilt from its journal, ends there, and is saved so.
 */
export async function restoreRuns(records: readonly RunRecord[]): Promise<RestoredRun[]> {
  const isOpen = records.some(({ run }) => run.end === null);
  const held = isOpen ? await runLock.held() : null;
  return Promise.all(
    records.map(async (record) => ({ turnId: record.turnId, laneRun: await restoreRun(record, held) })),
  );
}

async function restoreRun(record: RunRecord, held: ReadonlySet<string> | null): Promise<LaneRun> {
  const { sessionId: _sessionId, turnId: _turnId, ...about } = record;
  const restored: LaneRun = { ...about, wire: null, startedAt: null, isElsewhere: false };
  if (record.run.end !== null) {
    followedRuns.forget(record.id);
    return restored;
  }
  if (activeSends.has(record.id)) return restored;
  if (held?.has(record.id) ?? followedRuns.isSeen(record.id)) return { ...restored, ...(await follow(record)) };
  void closeLostRun(record.id);
  return { ...restored, ...(await rebuildLostRun(record)) };
}

/** A run that another tab is receiving, as far as it is. */
async function follow(record: RunRecord): Promise<Partial<LaneRun>> {
  // When that tab is killed nobody tells.
  followedRuns.watch(record.id, () => askSync(record.sessionId, { turns: true }));
  const progress = await followedRuns.advance(record.id);
  if (progress === null) return { isElsewhere: true };
  const startedAt = now() - (Date.now() - progress.wire.sentAt);
  return { ...progress, startedAt, isElsewhere: true };
}
