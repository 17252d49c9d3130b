import type { Archive } from '@lineup/shared/archive/archive.ts';
import { listBlobs } from '#lib/list-blobs.ts';
import { readRecords } from '#lib/records.ts';
import { rawRecord } from './raw-record.ts';

/** What an import would do: `here` are the sessions of which something is on this device already, which nothing may overwrite. */
export type ImportPlan = { archive: Archive; here: ReadonlySet<string> };

/** Holds an archive against what is on this device. */
export async function planImport(archive: Archive): Promise<ImportPlan> {
  const [sessions, turns, runs, blobs] = await Promise.all([
    readRecords('sessions', rawRecord),
    readRecords('turns', rawRecord),
    readRecords('runs', rawRecord),
    listBlobs(),
  ]);
  const known = new Set([...sessions.records, ...turns.records, ...runs.records, ...blobs].map(({ id }) => id));
  const { records } = archive;
  const parts = [...records.turns, ...records.runs].filter(({ id }) => known.has(id));
  return {
    archive,
    here: new Set([
      ...records.sessions.map(({ id }) => id).filter((id) => known.has(id)),
      ...parts.map(({ sessionId }) => String(sessionId)),
    ]),
  };
}
