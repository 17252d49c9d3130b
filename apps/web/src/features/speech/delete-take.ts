import { deleteSession, saveRecord } from '#lib/records.ts';
import { saveSpeechSession } from './save-take.ts';
import { addKeptTakes, removeTake, takesOf, useSpeechStore } from './speech-store.ts';
import { releasePlayer } from './take-players.ts';
import type { Take } from './take-record.ts';

/** Deletes a take with its bytes, and its session with the last one; returns the way to bring it back. */
export async function deleteTake(take: Take): Promise<() => Promise<void>> {
  removeTake(take.id);
  releasePlayer(take.id);
  // Records are deleted by whole sessions, so the take first gets one of its own.
  const alone = { ...take, sessionId: `deleted-${take.id}` };
  await saveRecord('runs', alone);
  const restore = await deleteSession(alone.sessionId);
  await keepSession(take.sessionId);

  return async () => {
    await restore();
    addKeptTakes([take]);
    await saveRecord('runs', take);
    await keepSession(take.sessionId);
  };
}

/** A session without takes is none. */
async function keepSession(sessionId: string): Promise<void> {
  const isEmpty = takesOf(sessionId, useSpeechStore.getState().takes).length === 0;
  await (isEmpty ? deleteSession(sessionId) : saveSpeechSession(sessionId));
}
