import type { ArchiveCheckers } from '@lineup/shared/archive/archive-checkers.ts';
import type { ArchiveRecord, ArchiveToWrite } from '@lineup/shared/archive/archive.ts';
import { keepReadable } from '@lineup/shared/archive/keep-readable.ts';
import { benchId } from '#lib/bench-id.ts';
import { listBlobs } from '#lib/list-blobs.ts';
import { readBlob } from '#lib/read-blob.ts';
import { readRecords } from '#lib/records.ts';
import { rawRecord } from './raw-record.ts';

/** What is to be exported, and its bytes by their ids; `leftOut` records could not be read by anybody. */
export type ArchiveSource = { archive: ArchiveToWrite; blobs: ReadonlyMap<string, Blob>; leftOut: number };

type SourceOptions = {
  /** One session; everything that is kept where none is named. */
  sessionId?: string | undefined;
  checkers: ArchiveCheckers;
  /** The version of the app. */
  app: string;
};

/** Reads what an archive is to hold. The order of everything is by ids and places, so that the same data is the same archive. */
export async function readSource({ sessionId, checkers, app }: SourceOptions): Promise<ArchiveSource> {
  const scope = sessionId === undefined ? {} : { sessionId };
  const [sessions, turns, runs, journal, settings, prompts] = await Promise.all([
    readRecords('sessions', rawRecord),
    readRecords('turns', rawRecord, scope),
    readRecords('runs', rawRecord, scope),
    readRecords('journal', rawRecord),
    readRecords('settings', rawRecord),
    readRecords('prompts', rawRecord),
  ]);
  const only = (wanted: (record: ArchiveRecord) => boolean, records: ArchiveRecord[]) =>
    (sessionId === undefined ? records : records.filter(wanted)).toSorted(byId);
  const { records, leftOut } = keepReadable(
    {
      sessions: only(({ id }) => id === sessionId, sessions.records),
      turns: turns.records.toSorted(byPlace),
      runs: runs.records.toSorted(byPlace),
      journal: only((entry) => entry['sessionId'] === sessionId, journal.records),
      settings: only(({ id }) => id === benchId(sessionId ?? ''), settings.records),
      prompts: only(() => false, prompts.records),
    },
    checkers,
  );
  const owners = new Set([...records.turns, ...records.runs].map(({ id }) => id));
  const kept = (await listBlobs()).filter(({ id }) => owners.has(id)).toSorted(byId);
  const blobs = new Map<string, Blob>();
  for (const { id } of kept) {
    const blob = await readBlob(id);
    if (blob !== undefined) blobs.set(id, blob);
  }
  return {
    archive: {
      exportedAt: Date.now(),
      app,
      records,
      blobs: kept.filter(({ id }) => blobs.has(id)).map(({ id, type, savedAt }) => ({ id, type, savedAt })),
    },
    blobs,
    leftOut,
  };
}

type WithId = { id: string };

function byId(a: WithId, b: WithId): number {
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}

/** By session, then as the session's screen orders them. */
function byPlace(a: ArchiveRecord, b: ArchiveRecord): number {
  const [first, second] = [String(a['sessionId']), String(b['sessionId'])];
  if (first !== second) return first < second ? -1 : 1;
  return Number(a['seq']) - Number(b['seq']) || byId(a, b);
}
