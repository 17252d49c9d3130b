import { releaseSession } from '#blocks/sessions/session-releases.ts';
import { useSessions } from '#blocks/sessions/use-sessions.ts';
import { deleteEverything } from '#lib/delete-everything.ts';
import { getStorageState } from '#lib/storage-state.ts';

/** Deletes everything that is kept on this device; tells whether it worked. Whoever calls it loads the page anew: its memory goes too. */
export async function wipeDevice(): Promise<boolean> {
  // Nothing of what goes on may be saved again.
  for (const { id } of useSessions.getState().sessions) releaseSession(id);
  await deleteEverything();
  return getStorageState() !== 'failed';
}
