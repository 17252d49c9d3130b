import * as v from 'valibot';

/** When the first records were saved is not known. */
const savedAt = v.optional(v.number(), 0);

/**
 * Bytes under the id of the turn or run that they belong to, and when they were saved (wall-clock milliseconds). A database that takes
 * no Blobs has a buffer and its media type instead (see `toPlainBytes`), which are a Blob again when they are read.
 */
export const blobRecord = v.union([
  v.object({ id: v.string(), blob: v.instance(Blob), savedAt }),
  v.pipe(
    v.object({ id: v.string(), bytes: v.instance(ArrayBuffer), type: v.string(), savedAt }),
    v.transform(({ bytes, type, ...rest }) => ({ ...rest, blob: new Blob([bytes], { type }) })),
  ),
]);

/** Bytes that are kept. */
export type BlobRecord = v.InferOutput<typeof blobRecord>;
