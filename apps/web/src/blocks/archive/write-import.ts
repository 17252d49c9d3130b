import type { ArchiveCheckers } from '@lineup/shared/archive/archive-checkers.ts';
import { ArchiveRefusal } from '@lineup/shared/archive/archive-refusal.ts';
import type { Archive } from '@lineup/shared/archive/archive.ts';
import { checkArchive } from '@lineup/shared/archive/check-archive.ts';
import { copySessions } from '@lineup/shared/archive/copy-sessions.ts';
import { decodeBase64 } from '@lineup/shared/archive/decode-base64.ts';
import { leaveOutSessions } from '@lineup/shared/archive/leave-out-sessions.ts';
import { changeRecords } from '#lib/records.ts';
import { randomId } from '#lib/random-id.ts';
import type { ImportPlan } from './plan-import.ts';

type WriteOptions = {
  /** What becomes of sessions that are here already. */
  here: 'leave_out' | 'copy';
  checkers: ArchiveCheckers;
};

/**
 * Writes an archive in one change: all or nothing. What is on this device stays as it is, settings and prompts too. Resolves to the
 * sessions that were written, in the order of the archive; throws `ArchiveRefusal` before anything is written.
 */
export async function writeImport(plan: ImportPlan, { here, checkers }: WriteOptions): Promise<string[]> {
  const archive =
    here === 'copy'
      ? copySessions(plan.archive, { ids: plan.here, newId: randomId })
      : leaveOutSessions(plan.archive, plan.here);
  // Fresh ids have gone into the records wherever the old ones stood.
  checkArchive(archive, checkers);
  const blobs = archive.blobs.map(readBytes);
  const { records } = archive;
  const add = (store: keyof typeof records | 'blobs', record: { id: string }) => ({
    store,
    id: record.id,
    update: (before: { id: string } | undefined) => (before === undefined ? record : null),
  });
  await changeRecords([
    // Sessions come last: a list that hears of one finds its parts.
    ...blobs.map((blob) => add('blobs', blob)),
    ...(['turns', 'runs', 'journal', 'settings', 'prompts', 'sessions'] as const).flatMap((store) =>
      records[store].map((record) => add(store, record)),
    ),
  ]);
  return records.sessions.map(({ id }) => id);
}

type BytesRecord = { id: string; blob: Blob; savedAt: number };

/** Large texts are decoded in parts of whole groups of four. */
const CHUNK = 4 * 256 * 1024;

function readBytes({ id, type, savedAt, base64 }: Archive['blobs'][number], index: number): BytesRecord {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for (let at = 0; at < base64.length; at += CHUNK) {
    const bytes = decodeBase64(base64.slice(at, at + CHUNK));
    if (bytes === undefined) throw new ArchiveRefusal('bad_bytes', `blobs[${index}]`);
    parts.push(bytes);
  }
  return { id, blob: new Blob(parts, { type }), savedAt };
}
