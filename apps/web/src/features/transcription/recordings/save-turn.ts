import { changeRecords } from '#lib/records.ts';
import { replaceKept } from '#lib/replace-kept.ts';
import { getTurn } from '#features/transcription/bench/transcription-store.ts';

/**
 * Keeps a recording's turn that has been kept before as it is now, but for its bytes, which never change. One that was deleted meanwhile,
 * here or in another tab, is not kept.
 */
export async function saveTurn(id: string): Promise<void> {
  const turn = getTurn(id);
  if (turn === undefined) return;
  await changeRecords([replaceKept('turns', turn)]);
}
