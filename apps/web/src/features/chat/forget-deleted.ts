import { useSessions } from '#blocks/sessions/use-sessions.ts';
import { activeSends } from './active-sends.ts';
import { dropConversation, getConversation, putConversation } from './chat-store.ts';
import { liveRuns } from './live-runs.ts';

let isWatching = false;

/** Begins, once, to let go of conversations that are deleted: their runs are taken back and nothing of them is saved again. */
export function forgetDeleted(): void {
  if (isWatching) return;
  isWatching = true;
  useSessions.subscribe(({ sessions }, { sessions: before }) => {
    const kept = new Set(sessions.map(({ id }) => id));
    for (const { id } of before) if (!kept.has(id)) forget(id);
    const known = new Set(before.map(({ id }) => id));
    // Brought back by undo: what was saved is read again.
    for (const { id } of sessions) if (!known.has(id) && getConversation(id) === null) dropConversation(id);
  });
}

function forget(id: string): void {
  const conversation = getConversation(id);
  if (conversation == null) return;
  putConversation(id, null);
  for (const run of liveRuns(conversation)) activeSends.get(run.id)?.send.abort();
}
