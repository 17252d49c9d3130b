import { ARCHIVE_FORMAT } from './archive-format.ts';
import { ArchiveRefusal } from './archive-refusal.ts';
import { ARCHIVE_STORES } from './archive-stores.ts';
import type { ArchiveToWrite } from './archive.ts';
import { encodeValue } from './encode-value.ts';

/** A piece of a file: text, or the place where the base64 of these bytes comes. */
export type FilePiece = string | { base64Of: string };

type WriteOptions = {
  /** Whether the text is put into a page: `<` is written as an escape, so that nothing in it can end its element. */
  isEmbedded?: boolean;
};

/**
 * Writes an archive (see `ARCHIVE_FORMAT`) in pieces, so that a large one never is one string. Records and bytes come in the order in
 * which they are given. Throws `ArchiveRefusal` for a record that cannot be written.
 */
export function* writeArchive(
  archive: ArchiveToWrite,
  { isEmbedded = false }: WriteOptions = {},
): Generator<FilePiece> {
  const write = (value: unknown): string => {
    const json = JSON.stringify(value);
    return isEmbedded ? json.replaceAll('<', String.raw`\u003c`) : json;
  };
  yield `{"kind":${write(ARCHIVE_FORMAT.kind)},"version":${ARCHIVE_FORMAT.version},\n`;
  yield `"exportedAt":${write(archive.exportedAt)},\n"app":${write(archive.app)}`;
  for (const store of ARCHIVE_STORES) {
    yield `,\n"${store}":[`;
    for (const [index, record] of archive.records[store].entries()) {
      yield `${index === 0 ? '\n' : ',\n'}${write(encodeRecord(record, `${store}[${index}]`))}`;
    }
    yield ']';
  }
  yield ',\n"blobs":[';
  for (const [index, { id, type, savedAt }] of archive.blobs.entries()) {
    yield `${index === 0 ? '\n' : ',\n'}{"id":${write(id)},"type":${write(type)},"savedAt":${write(savedAt)},"base64":"`;
    yield { base64Of: id };
    yield '"}';
  }
  yield ']}\n';
}

function encodeRecord(record: object, where: string): unknown {
  try {
    return encodeValue(record);
  } catch (error) {
    if (error instanceof ArchiveRefusal) throw new ArchiveRefusal(error.code, where);
    throw error;
  }
}
