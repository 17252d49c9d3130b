import { saveRecord } from '#lib/records.ts';
import { getTurn } from '#features/transcription/bench/transcription-store.ts';

/** Keeps a recording's turn as it is now, but for its bytes, which never change. */
export async function saveTurn(id: string): Promise<void> {
  const turn = getTurn(id);
  if (turn !== undefined) await saveRecord('turns', turn);
}
