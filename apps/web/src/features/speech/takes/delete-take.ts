import { deleteRecords } from '#lib/delete-records.ts';
import { deleteSession } from '#lib/delete-session.ts';
import { addKeptTakes, removeTakes, takesOf, useSpeechStore } from '#features/speech/bench/speech-store.ts';
import { saveSpeechSession } from './save-take.ts';
import { stopTakes } from './stop-takes.ts';
import { releasePlayer } from './take-players.ts';
import type { Take } from './take-record.ts';

/** Deletes a take with its bytes, and its session with the last one; resolves to the way to bring it back. */
export async function deleteTake(take: Take): Promise<() => Promise<void>> {
  stopTakes([take.id]);
  removeTakes(new Set([take.id]));
  releasePlayer(take.id);
  const restoreRecords = await deleteRecords('runs', [take.id]);
  const isLast = takesOf(take.sessionId, useSpeechStore.getState().takes).length === 0;
  const restoreSession = isLast ? await deleteSession(take.sessionId) : null;

  return async () => {
    await restoreSession?.();
    await restoreRecords();
    addKeptTakes([take]);
    await saveSpeechSession(take.sessionId);
  };
}
