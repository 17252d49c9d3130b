import { deleteSession } from '#lib/records.ts';
import type { SessionRecord } from '#lib/session-record.ts';
import { toast } from '#ui/toast.ts';
import { releaseSession } from './session-releases.ts';

type Words = { deleted: string; undo: string };

/** Deletes a session and offers to bring it back. */
export async function removeSession(session: SessionRecord, words: Words): Promise<void> {
  releaseSession(session.id);
  const restore = await deleteSession(session.id);
  toast({ text: words.deleted, action: { label: words.undo, onAction: () => void restore() } });
}
