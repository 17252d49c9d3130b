import type { Archive, ArchiveRecord } from './archive.ts';

/** An archive without these sessions and all that belongs to them. */
export function leaveOutSessions(archive: Archive, ids: ReadonlySet<string>): Archive {
  if (ids.size === 0) return archive;
  const { records } = archive;
  const isLeft = ({ sessionId }: ArchiveRecord) => !ids.has(String(sessionId));
  const turns = records.turns.filter(isLeft);
  const runs = records.runs.filter(isLeft);
  const owners = new Set([...turns, ...runs].map(({ id }) => id));
  return {
    ...archive,
    records: {
      ...records,
      sessions: records.sessions.filter(({ id }) => !ids.has(id)),
      turns,
      runs,
      journal: records.journal.filter(isLeft),
      settings: records.settings.filter(({ id }) => !ids.has(id.replace(/^bench\./, ''))),
    },
    blobs: archive.blobs.filter(({ id }) => owners.has(id)),
  };
}
