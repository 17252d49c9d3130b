import { onSessionRelease } from '#blocks/sessions/session-releases.ts';
import { useSessions } from '#blocks/sessions/use-sessions.ts';
import { activeSends } from './active-sends.ts';
import { dropConversation, getConversation, putConversation } from './chat-store.ts';
import { liveRuns } from './live-runs.ts';

let isWatching = false;

/** Begins, once, to let go of conversations that are deleted: their runs are taken back and nothing of them is saved again. */
export function forgetDeleted(): void {
  if (isWatching) return;
  isWatching = true;
  onSessionRelease(forget);
  useSessions.subscribe(({ sessions }, { sessions: before }) => {
    const kept = new Set(sessions.map(({ id }) => id));
    // Deleted, but read again by the screen between its release and the end of the deletion.
    for (const { id } of before) if (!kept.has(id)) forget(id);
    // Brought back by undo, or never gone because the deletion failed: what was saved is read again.
    for (const id of kept) if (getConversation(id) === null) dropConversation(id);
  });
}

function forget(id: string): void {
  const conversation = getConversation(id);
  // Savers look here first, and so does a conversation that is being read: null stops both.
  putConversation(id, null);
  if (conversation == null) return;
  for (const run of liveRuns(conversation)) activeSends.get(run.id)?.send.abort();
}
