import { createThrottle } from '#lib/create-throttle.ts';
import { pageVisibility } from '#lib/page-visibility.ts';
import { onRecordsChanged } from '#lib/record-changes.ts';
import { runLock } from '#lib/run-lock.ts';
import { putTakes, takesOf, useSpeechStore } from '#features/speech/bench/speech-store.ts';
import { liveTakes } from './live-takes.ts';
import { mergeTakes } from './merge-takes.ts';
import { openSession } from './open-session.ts';
import { readTakes } from './read-takes.ts';
import { stopTakes } from './stop-takes.ts';
import { releasePlayer } from './take-players.ts';
import type { Take } from './take-record.ts';

/** At most so often (milliseconds) sessions are brought in step. */
const INTERVAL_MS = 250;

const waiting = new Set<string>();
const watched = new Set<string>();
let isFollowing = false;
let last: Promise<void> = Promise.resolve();

/** Begins, once, to bring the sessions that this page knows in step with what other tabs keep of them. */
export function followTakes(): void {
  if (isFollowing) return;
  isFollowing = true;
  onRecordsChanged('runs', (changes, from) => {
    if (from === 'here') return;
    for (const { id, sessionId } of changes) ask(sessionId ?? sessionOf(id));
  });
  onRecordsChanged('sessions', (changes) => {
    // Brought back by undo, here or in another tab.
    const { missingId } = useSpeechStore.getState();
    const isBack = changes.some(({ id, isRemoved }) => id === missingId && !isRemoved);
    if (missingId !== null && isBack) void openSession(missingId);
  });
  // A page that sleeps may not have been told.
  pageVisibility.onShown(() => ask(useSpeechStore.getState().sessionId));
}

function sessionOf(takeId: string): string | null {
  return useSpeechStore.getState().takes.find(({ id }) => id === takeId)?.sessionId ?? null;
}

function ask(sessionId: string | null): void {
  const { takes, sessionId: shown } = useSpeechStore.getState();
  const isKnown = sessionId === shown || takes.some((take) => take.sessionId === sessionId);
  if (sessionId === null || !isKnown) return;
  waiting.add(sessionId);
  syncs.ask();
}

/** One after the other: two at once would bring the same in step with two states. */
const syncs = createThrottle(() => {
  last = last.then(syncAll, syncAll);
}, INTERVAL_MS);

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
    letGo(own().filter(({ id }) => !merged.some((take) => take.id === id)));
    putTakes(sessionId, merged);
    for (const id of making) watch(id, sessionId);
    return;
  }
}

function hasSameShape(a: readonly Take[], b: readonly Take[]): boolean {
  return a.length === b.length && a.every(({ id, ending }, index) => id === b[index]?.id && ending === b[index].ending);
}

/** Deleted in another tab. */
function letGo(takes: readonly Take[]): void {
  stopTakes(takes.map(({ id }) => id));
  for (const { id } of takes) releasePlayer(id);
}

/** When the tab that makes a take is killed, nobody tells. */
function watch(takeId: string, sessionId: string): void {
  if (watched.has(takeId) || liveTakes.has(takeId)) return;
  watched.add(takeId);
  void runLock.whenFree(takeId).then(() => {
    watched.delete(takeId);
    ask(sessionId);
  });
}
