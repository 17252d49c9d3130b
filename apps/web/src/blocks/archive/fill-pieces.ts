import { encodeBase64 } from '@lineup/shared/archive/encode-base64.ts';
import type { FilePiece } from '@lineup/shared/archive/write-archive.ts';

/** Whole groups of three bytes, so that the base64 of the parts is that of the whole. */
const CHUNK_BYTES = 3 * 256 * 1024;

/** Text is handed to the browser when there is so much of it, in UTF-16 units: what it holds is not on our heap. */
const BATCH = 4 * 1024 * 1024;

type FillOptions = { blobs: ReadonlyMap<string, Blob>; type: string };

/** Makes a file of its pieces, with the bytes in their places. It is never one string: it may be larger than any. */
export async function fillPieces(pieces: Iterable<FilePiece>, { blobs, type }: FillOptions): Promise<Blob> {
  const parts: Blob[] = [];
  let batch: string[] = [];
  let size = 0;
  const add = (text: string) => {
    batch.push(text);
    size += text.length;
    if (size < BATCH) return;
    parts.push(new Blob(batch));
    batch = [];
    size = 0;
  };
  for (const piece of pieces) {
    if (typeof piece === 'string') add(piece);
    else for await (const text of readBase64(blobs.get(piece.base64Of))) add(text);
  }
  return new Blob([...parts, ...batch], { type });
}

async function* readBase64(blob: Blob = new Blob()): AsyncGenerator<string> {
  for (let at = 0; at < blob.size; at += CHUNK_BYTES) {
    yield encodeBase64(new Uint8Array(await blob.slice(at, at + CHUNK_BYTES).arrayBuffer()));
  }
}
