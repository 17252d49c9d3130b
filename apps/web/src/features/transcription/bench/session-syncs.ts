import { createLockWatch } from '#lib/create-lock-watch.ts';
import { createSyncThrottle } from '#lib/create-sync-throttle.ts';
import { isUnderWay } from '#features/transcription/runs/is-under-way.ts';
import { liveRuns } from '#features/transcription/runs/live-runs.ts';
import type { TranscriptionRun } from '#features/transcription/runs/transcription-run.ts';
import { mergeSession } from './merge-session.ts';
import { readSession, type KeptSession } from './read-session.ts';
import { useTranscriptionStore } from './transcription-store.ts';

const { getState, setState } = useTranscriptionStore;
const watchLock = createLockWatch();
const syncs = createSyncThrottle(sync);

/** Brings the session on the screen in step with what is kept of it. */
export const sessionSyncs = {
  ask: syncs.ask,

  /** Does so when a tab that sends one of these runs has ended it, or is killed: then nobody tells. */
  watch(runs: readonly TranscriptionRun[]): void {
    for (const run of runs) {
      if (isUnderWay(run) && !liveRuns.has(run.id)) watchLock(run.id, syncs.ask);
    }
  },
};

async function sync(): Promise<void> {
  for (;;) {
    const { sessionId } = getState();
    if (sessionId === null) return;
    const before = ownOf(sessionId);
    const kept = await readSession(sessionId);
    // Left or deleted meanwhile: nothing of it comes back.
    if (getState().sessionId !== sessionId || kept.turns.length === 0) return;
    // What was read may lack what this page has begun or ended meanwhile; that is kept by now, and is read the next time.
    if (!hasSameShape(before, ownOf(sessionId))) continue;
    const merged = mergeSession({ ...ownOf(sessionId), isLive: liveRuns.has }, kept);
    setState(({ turns, runs }) => ({
      turns: [...turns.filter((turn) => turn.sessionId !== sessionId), ...merged.turns],
      runs: [...runs.filter((run) => run.sessionId !== sessionId), ...merged.runs],
    }));
    return sessionSyncs.watch(merged.runs);
  }
}

function ownOf(sessionId: string): KeptSession {
  const { turns, runs } = getState();
  const isOwn = (part: { sessionId: string }) => part.sessionId === sessionId;
  return { turns: turns.filter(isOwn), runs: runs.filter(isOwn) };
}

function hasSameShape(a: KeptSession, b: KeptSession): boolean {
  return shapeOf(a) === shapeOf(b);
}

function shapeOf({ turns, runs }: KeptSession): string {
  return JSON.stringify([
    turns.map(({ id }) => id),
    runs.map(({ id, parts }) => [id, parts.map(({ ending }) => ending?.at ?? null)]),
  ]);
}
