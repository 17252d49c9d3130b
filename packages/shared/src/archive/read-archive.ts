import * as v from 'valibot';
import { isRecord } from '#json/is-record.ts';
import type { ArchiveCheckers } from './archive-checkers.ts';
import { archiveEnvelope } from './archive-envelope.ts';
import { ARCHIVE_FORMAT } from './archive-format.ts';
import { ARCHIVE_LIMITS } from './archive-limits.ts';
import { ArchiveRefusal } from './archive-refusal.ts';
import { ARCHIVE_STORES } from './archive-stores.ts';
import type { Archive, ArchiveRecord } from './archive.ts';
import { checkArchive } from './check-archive.ts';
import { decodeValue } from './decode-value.ts';
import { isDeeperThan } from './is-deeper-than.ts';

/** Reads and checks an archive; nothing of it is trusted. Throws `ArchiveRefusal`, so that a file is taken whole or not at all. */
export function readArchive(text: string, checkers: ArchiveCheckers): Archive {
  const parsed = parse(text);
  checkVersion(parsed);
  const envelope = v.safeParse(archiveEnvelope, parsed);
  if (!envelope.success) throw new ArchiveRefusal('not_lineup', v.getDotPath(envelope.issues[0]) ?? '');
  const { exportedAt, app, blobs, ...lists } = envelope.output;
  const count = ARCHIVE_STORES.reduce((sum, store) => sum + lists[store].length, blobs.length);
  if (count > ARCHIVE_LIMITS.records) throw new ArchiveRefusal('too_large');

  const read = (store: (typeof ARCHIVE_STORES)[number]) =>
    lists[store].map((record, index) => readRecord(record, `${store}[${index}]`));
  const archive: Archive = {
    exportedAt,
    app,
    records: {
      sessions: read('sessions'),
      turns: read('turns'),
      runs: read('runs'),
      journal: read('journal'),
      settings: read('settings'),
      prompts: read('prompts'),
    },
    blobs,
  };
  checkArchive(archive, checkers);
  return archive;
}

function parse(text: string): unknown {
  if (isDeeperThan(text, ARCHIVE_LIMITS.depth)) throw new ArchiveRefusal('too_deep');
  try {
    return JSON.parse(text);
  } catch {
    // The parser's reason quotes the text, which may be anything.
    throw new ArchiveRefusal('not_json');
  }
}

/** Looked at before all else: what a newer version holds need not look like an archive of this one. */
function checkVersion(value: unknown): void {
  if (!isRecord(value) || value['kind'] !== ARCHIVE_FORMAT.kind) throw new ArchiveRefusal('not_lineup');
  const { version } = value;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) throw new ArchiveRefusal('not_lineup');
  if (version > ARCHIVE_FORMAT.version) throw new ArchiveRefusal('newer_version', String(version));
}

function readRecord(value: unknown, where: string): ArchiveRecord {
  const record = decodeValue(value, where);
  if (!isArchiveRecord(record)) throw new ArchiveRefusal('bad_record', where);
  return record;
}

function isArchiveRecord(value: unknown): value is ArchiveRecord {
  return isRecord(value) && typeof value['id'] === 'string' && value['id'] !== '';
}
