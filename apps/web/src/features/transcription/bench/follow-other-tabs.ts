import { onRecordsChanged } from '#lib/record-changes.ts';
import { openSession } from './open-session.ts';
import { sessionSyncs } from './session-syncs.ts';
import { useTranscriptionStore } from './transcription-store.ts';

const { getState } = useTranscriptionStore;
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
      if (from === 'other_tab' && sessionId !== null && concerns) sessionSyncs.ask();
    });
  }
  onRecordsChanged('sessions', (changes) => {
    // Brought back by undo, here or in another tab.
    const { missingId } = getState();
    if (missingId !== null && changes.some(({ id, isRemoved }) => id === missingId && !isRemoved))
      void openSession(missingId);
  });
}
