import { saveRecord } from '#lib/records.ts';
import { getRun } from '#features/transcription/bench/transcription-store.ts';

/** Keeps a run as it is now. A run that was deleted meanwhile is not kept. */
export async function saveRun(id: string): Promise<void> {
  const run = getRun(id);
  if (run !== undefined) await saveRecord('runs', run);
}
