import { deleteSession } from '#lib/delete-session.ts';
import type { SessionRecord } from '#lib/session-record.ts';
import { toast } from '#ui/toast.ts';
import { releaseSession } from './session-releases.ts';

type Words = { deleted: string; undo: string };

/** Deletes sessions, one or several, and offers to bring all of them back. */
export async function removeSessions(sessions: readonly SessionRecord[], words: Words): Promise<void> {
  for (const { id } of sessions) releaseSession(id);
  const restores = await Promise.all(sessions.map(({ id }) => deleteSession(id)));
  toast({
    text: words.deleted,
    action: { label: words.undo, onAction: () => void Promise.all(restores.map((restore) => restore())) },
  });
}
