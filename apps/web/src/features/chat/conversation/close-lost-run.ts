import { journalRemoval } from '#lib/journal-removal.ts';
import { changeRecords, putBlob, readRecord } from '#lib/records.ts';
import { runLock } from '#lib/run-lock.ts';
import { runRecord } from './chat-records.ts';
import { packRun } from './pack-run.ts';
import { rebuildLostRun } from './rebuild-lost-run.ts';
import { wireBlob } from './wire-blob.ts';

/**
 * Saves a run whose page has gone away as it was rebuilt, with its wire record, and lets go of its journal; once, whichever tab comes
 * first. Where it cannot be told that no tab is receiving it, all stays as it is.
 */
export function closeLostRun(runId: string): Promise<void> {
  return runLock.ifFree(runId, async () => {
    const record = await readRecord('runs', runRecord, runId);
    if (record === undefined || record.run.end !== null) return;
    const { run, wire, wasReloaded } = await rebuildLostRun(record);
    const closed = { run: packRun(run), wasReloaded };
    const onlyWith = { store: 'runs', id: runId } as const;
    await changeRecords([
      { ...onlyWith, update: (before) => (before === undefined ? null : { ...before, ...closed }) },
      ...(wire === null ? [] : [{ ...putBlob(runId, wireBlob(wire)), onlyWith }]),
      journalRemoval(runId),
    ]);
  });
}
