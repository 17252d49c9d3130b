import type { Archive, ArchiveRecord } from './archive.ts';

type CopyOptions = {
  /** The sessions that are to be copies. */
  ids: ReadonlySet<string>;
  /** Makes an id that nothing has. */
  newId: () => string;
};

/**
 * Gives sessions of an archive fresh ids, and their turns and runs with them; whatever names one of these ids, as a value or as a key,
 * names the fresh one. The other sessions stay as they are.
 */
export function copySessions(archive: Archive, { ids, newId }: CopyOptions): Archive {
  const { records } = archive;
  const isCopied = ({ sessionId }: ArchiveRecord) => typeof sessionId === 'string' && ids.has(sessionId);
  const fresh = new Map<string, string>();
  for (const { id } of [
    ...records.sessions.filter((session) => ids.has(session.id)),
    ...records.turns.filter(isCopied),
    ...records.runs.filter(isCopied),
  ]) {
    fresh.set(id, newId());
  }
  if (fresh.size === 0) return archive;

  const renameAll = (list: readonly ArchiveRecord[]) => list.map((record) => renameRecord(record, fresh));
  return {
    ...archive,
    records: {
      ...records,
      sessions: renameAll(records.sessions),
      turns: renameAll(records.turns),
      runs: renameAll(records.runs),
      journal: renameAll(records.journal),
      settings: renameAll(records.settings),
    },
    blobs: archive.blobs.map((blob) => ({ ...blob, id: fresh.get(blob.id) ?? blob.id })),
  };
}

function renameRecord(record: ArchiveRecord, fresh: ReadonlyMap<string, string>): ArchiveRecord {
  const entries = Object.entries(record).map(([key, value]) => [key, rename(value, fresh)]);
  return { ...Object.fromEntries(entries), id: renameId(record.id, fresh) };
}

/** The id of a composer's state ends with that of its session, those of a journal begin with that of their run. */
function renameId(id: string, fresh: ReadonlyMap<string, string>): string {
  return id
    .split(/([.:])/)
    .map((part) => fresh.get(part) ?? part)
    .join('');
}

function rename(value: unknown, fresh: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return fresh.get(value) ?? value;
  if (Array.isArray(value)) return value.map((item: unknown) => rename(item, fresh));
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [fresh.get(key) ?? key, rename(item, fresh)] as const),
  );
}
