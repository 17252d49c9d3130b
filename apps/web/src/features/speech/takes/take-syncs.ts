import { createLockWatch } from '#lib/create-lock-watch.ts';
import { createSyncThrottle } from '#lib/create-sync-throttle.ts';
import { getTake, putTakes, takesOf, useSpeechStore } from '#features/speech/bench/speech-store.ts';
import { liveTakes } from './live-takes.ts';
import { mergeTakes } from './merge-takes.ts';
import { readTakes } from './read-takes.ts';
import { stopTakes } from './stop-takes.ts';
import { releasePlayer } from './take-players.ts';
import type { Take } from './take-record.ts';

const waiting = new Set<string>();
const watchLock = createLockWatch();
const syncs = createSyncThrottle(syncAll);

/** Brings sessions that this page knows in step with what is kept of them. */
export const takeSyncs = {
  /** Does so soon; nothing for a session that is not known here. */
  ask(sessionId: string | null): void {
    const { takes, sessionId: shown } = useSpeechStore.getState();
    const isKnown = sessionId === shown || takes.some((take) => take.sessionId === sessionId);
    if (sessionId === null || !isKnown) return;
    waiting.add(sessionId);
    syncs.ask();
  },

  /** Does so when the tab that makes a take has ended it, or is killed: then nobody tells. */
  watch(takeId: string, sessionId: string): void {
    const isMadeHere = liveTakes.has(takeId) && getTake(takeId) !== undefined;
    if (!isMadeHere) watchLock(takeId, () => takeSyncs.ask(sessionId));
  },
};

async function syncAll(): Promise<void> {
  const all = [...waiting];
  waiting.clear();
  for (const sessionId of all) await sync(sessionId);
}

async function sync(sessionId: string): Promise<void> {
  const own = () => takesOf(sessionId, useSpeechStore.getState().takes);
  for (;;) {
    const before = own();
    const { takes, making } = await readTakes(sessionId);
    // What was read may lack what this page has changed meanwhile; that is kept by now, and is read the next time.
    if (!hasSameShape(before, own())) continue;
    const merged = mergeTakes(own(), {
      takes,
      isLive: (id) => liveTakes.has(id),
      isMaking: (id) => making.includes(id),
    });
    letGo(own(), merged);
    putTakes(sessionId, merged);
    for (const id of making) takeSyncs.watch(id, sessionId);
    return;
  }
}

function hasSameShape(a: readonly Take[], b: readonly Take[]): boolean {
  return a.length === b.length && a.every(({ id, ending }, index) => id === b[index]?.id && ending === b[index].ending);
}

/** What another tab has deleted is made here no longer, and what it has changed sounds otherwise. */
function letGo(own: readonly Take[], merged: readonly Take[]): void {
  const stay = new Map(merged.map((take) => [take.id, take]));
  stopTakes(own.flatMap(({ id }) => (stay.has(id) ? [] : [id])));
  for (const take of own) if (stay.get(take.id) !== take) releasePlayer(take.id);
}
