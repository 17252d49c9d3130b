import type { ArchiveCheckers } from '@lineup/shared/archive/archive-checkers.ts';
import { ARCHIVE_LIMITS } from '@lineup/shared/archive/archive-limits.ts';
import { ArchiveRefusal } from '@lineup/shared/archive/archive-refusal.ts';
import type { Archive } from '@lineup/shared/archive/archive.ts';
import { findEmbeddedArchive } from '@lineup/shared/archive/find-embedded-archive.ts';
import { readArchive } from '@lineup/shared/archive/read-archive.ts';

/** Reads and checks a file: an archive, or a page that carries one. Throws `ArchiveRefusal`; nothing has been written then. */
export async function readArchiveFile(file: Blob, checkers: ArchiveCheckers): Promise<Archive> {
  if (file.size > ARCHIVE_LIMITS.fileBytes) throw new ArchiveRefusal('too_large');
  const text = decode(await file.arrayBuffer());
  if (!text.trimStart().startsWith('<')) return readArchive(text, checkers);
  const embedded = findEmbeddedArchive(text);
  if (embedded === undefined) throw new ArchiveRefusal('not_lineup');
  return readArchive(embedded, checkers);
}

function decode(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // No UTF-8, or more than one string can hold.
    throw new ArchiveRefusal('not_json');
  }
}
