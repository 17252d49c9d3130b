import * as v from 'valibot';
import { journalRemoval } from '#lib/journal-removal.ts';
import { readJournal } from '#lib/journal.ts';
import { changeRecords, readRecord } from '#lib/records.ts';
import { runLock } from '#lib/run-lock.ts';
import { endReloadedRun } from './end-reloaded-run.ts';
import { isUnderWay } from './is-under-way.ts';
import { keptRun } from './kept-run.ts';
import { replayRun } from './replay-run.ts';
import type { TranscriptionRun } from './transcription-run.ts';

/**
 * Makes a run whose page went away before its end out of its journal, and keeps it so, once, by whichever tab comes first. Where it cannot
 * be told that no tab is sending it (plain http), its record and its journal stay as they are.
 */
export async function restoreRun(asked: TranscriptionRun): Promise<TranscriptionRun> {
  const { entries } = await readJournal(asked.id);
  // Another tab has been first, or its tab lives and has kept it: what is kept by now is all of it.
  const kept = await readRecord('runs', keptRun, asked.id);
  if (kept !== undefined && !isUnderWay(kept)) return { ...kept, turnId: asked.turnId };

  const run = endReloadedRun(entries.length === 0 ? asked : replayRun(asked, entries));
  void runLock.ifFree(run.id, () =>
    changeRecords([
      { store: 'runs', id: run.id, update: (before) => (isOpen(before) ? run : null) },
      journalRemoval(run.id),
    ]),
  );
  return run;
}

function isOpen(record: unknown): boolean {
  const read = v.safeParse(keptRun, record);
  return read.success && isUnderWay(read.output);
}
