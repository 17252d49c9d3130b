import { changeRecords } from '#lib/records.ts';
import { replaceKept } from '#lib/replace-kept.ts';
import { getRun } from '#features/transcription/bench/transcription-store.ts';

/** Keeps a run that has been kept before as it is now. One that was deleted meanwhile, here or in another tab, is not kept. */
export async function saveRun(id: string): Promise<void> {
  const run = getRun(id);
  if (run === undefined) return;
  await changeRecords([replaceKept('runs', run)]);
}
