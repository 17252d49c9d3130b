import type { ArchiveStore } from './archive-stores.ts';

/** A record as it is in its store: what it holds besides is its writer's own. */
export type ArchiveRecord = { id: string } & Record<string, unknown>;

/** Bytes that belong to the turn or run of the same id; `savedAt` is wall-clock milliseconds. */
export type ArchiveBytes = { id: string; type: string; savedAt: number };

/** What an archive holds, its bytes left out. `exportedAt` is wall-clock milliseconds, `app` the version that wrote it. */
export type ArchiveContent = {
  exportedAt: number;
  app: string;
  records: Record<ArchiveStore, ArchiveRecord[]>;
};

/** What is to be written; the bytes of `blobs` are put in by the caller, see `writeArchive`. */
export type ArchiveToWrite = ArchiveContent & { blobs: ArchiveBytes[] };

/** An archive that was read. */
export type Archive = ArchiveContent & { blobs: (ArchiveBytes & { base64: string })[] };
