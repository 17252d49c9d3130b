import type { ArchiveCheckers } from './archive-checkers.ts';
import { ArchiveRefusal } from './archive-refusal.ts';
import type { ArchiveStore } from './archive-stores.ts';
import type { ArchiveContent, ArchiveRecord } from './archive.ts';
import { encodeValue } from './encode-value.ts';
import { isReadable } from './is-readable.ts';

type Kept = { records: ArchiveContent['records']; leftOut: number };

/**
 * Leaves out what an import would refuse, so that one damaged record does not spoil an archive: records that no reader takes, and
 * what belongs to sessions and runs that are not there. `leftOut` counts them.
 */
export function keepReadable(records: ArchiveContent['records'], checkers: ArchiveCheckers): Kept {
  const sessionsOnly = new Map<string, string>();
  const keep = (store: ArchiveStore, isPlaced: (record: ArchiveRecord) => boolean = () => true): ArchiveRecord[] =>
    records[store].filter(
      (record) =>
        isPlaced(record) && isReadable(store, record, { screens: sessionsOnly, checkers }) && isWritable(record),
    );
  const sessions = keep('sessions');
  for (const { id, screen } of sessions) sessionsOnly.set(id, String(screen));
  const isOfSession = ({ sessionId }: ArchiveRecord) => sessionsOnly.has(String(sessionId));
  const turns = keep('turns', isOfSession);
  const runs = keep('runs', isOfSession);
  const runIds = new Set(runs.map(({ id }) => id));
  const journal = keep('journal', ({ runId }) => runIds.has(String(runId)));
  const kept = { sessions, turns, runs, journal, settings: keep('settings'), prompts: keep('prompts') };
  return { records: kept, leftOut: count(records) - count(kept) };
}

function isWritable(record: ArchiveRecord): boolean {
  try {
    encodeValue(record);
    return true;
  } catch (error) {
    if (error instanceof ArchiveRefusal) return false;
    throw error;
  }
}

function count(records: ArchiveContent['records']): number {
  return Object.values(records).reduce((sum, list) => sum + list.length, 0);
}
