import { createThrottle } from '#lib/create-throttle.ts';
import { onRecordsChanged } from '#lib/record-changes.ts';
import { liveRuns } from '#features/transcription/runs/live-runs.ts';
import { mergeSession } from './merge-session.ts';
import { openSession } from './open-session.ts';
import { readSession } from './read-session.ts';
import { useTranscriptionStore } from './transcription-store.ts';

/** At most so often (milliseconds) the session on the screen is brought in step. */
const INTERVAL_MS = 250;

const { getState, setState } = useTranscriptionStore;
let isFollowing = false;

/** Begins, once, to bring the session on the screen in step with what other tabs keep of it. */
export function followOtherTabs(): void {
  if (isFollowing) return;
  isFollowing = true;
  for (const store of ['turns', 'runs'] as const) {
    onRecordsChanged(store, (changes, from) => {
      const { sessionId, turns, runs } = getState();
      const isKnown = (id: string) => [...turns, ...runs].some((part) => part.id === id);
      const concerns = changes.some((each) => each.sessionId === sessionId || isKnown(each.id));
      if (from === 'other_tab' && sessionId !== null && concerns) syncs.ask();
    });
  }
  onRecordsChanged('sessions', (changes) => {
    // Brought back by undo, here or in another tab.
    const { missingId } = getState();
    if (missingId !== null && changes.some(({ id, isRemoved }) => id === missingId && !isRemoved))
      void openSession(missingId);
  });
}

const syncs = createThrottle(() => void sync(), INTERVAL_MS);

async function sync(): Promise<void> {
  const { sessionId } = getState();
  if (sessionId === null) return;
  const kept = await readSession(sessionId);
  // Left or deleted meanwhile: nothing of it comes back.
  if (getState().sessionId !== sessionId || kept.turns.length === 0) return;
  setState(({ turns, runs }) => {
    const isOwn = (part: { sessionId: string }) => part.sessionId === sessionId;
    const own = { turns: turns.filter(isOwn), runs: runs.filter(isOwn), isLive: liveRuns.has };
    const merged = mergeSession(own, kept);
    return {
      turns: [...turns.filter((turn) => !isOwn(turn)), ...merged.turns],
      runs: [...runs.filter((run) => !isOwn(run)), ...merged.runs],
    };
  });
}
