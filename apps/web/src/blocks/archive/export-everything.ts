import { writeArchive } from '@lineup/shared/archive/write-archive.ts';
import { archiveFileName } from './archive-file-name.ts';
import type { ArchiveHost } from './archive-host.ts';
import type { ExportedFile } from './export-session.ts';
import { fillPieces } from './fill-pieces.ts';
import { readSource } from './read-source.ts';

/** Makes one archive of all that is kept on this device. */
export async function exportEverything({ loadCheckers, version }: ArchiveHost): Promise<ExportedFile> {
  const { archive, blobs, leftOut } = await readSource({ checkers: await loadCheckers(), app: version });
  return {
    name: archiveFileName({ title: '', at: new Date(), extension: 'json' }),
    blob: await fillPieces(writeArchive(archive), { blobs, type: 'application/json' }),
    leftOut,
  };
}
