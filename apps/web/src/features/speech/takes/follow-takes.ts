import { pageVisibility } from '#lib/page-visibility.ts';
import { onRecordsChanged } from '#lib/record-changes.ts';
import { useSpeechStore } from '#features/speech/bench/speech-store.ts';
import { openSession } from './open-session.ts';
import { takeSyncs } from './take-syncs.ts';

let isFollowing = false;

/** Begins, once, to bring the sessions that this page knows in step with what other tabs keep of them. */
export function followTakes(): void {
  if (isFollowing) return;
  isFollowing = true;
  onRecordsChanged('runs', (changes, from) => {
    if (from === 'here') return;
    for (const { id, sessionId } of changes) takeSyncs.ask(sessionId ?? sessionOf(id));
  });
  onRecordsChanged('sessions', (changes) => {
    // Brought back by undo, here or in another tab.
    const { missingId } = useSpeechStore.getState();
    const isBack = changes.some(({ id, isRemoved }) => id === missingId && !isRemoved);
    if (missingId !== null && isBack) void openSession(missingId);
  });
  // A page that sleeps may not have been told.
  pageVisibility.onShown(() => takeSyncs.ask(useSpeechStore.getState().sessionId));
}

function sessionOf(takeId: string): string | null {
  return useSpeechStore.getState().takes.find(({ id }) => id === takeId)?.sessionId ?? null;
}
