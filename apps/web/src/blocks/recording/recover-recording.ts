import { readBlob } from '#lib/read-blob.ts';
import { pieceId } from './piece-id.ts';
import { readRecordingRecords } from './read-recording-records.ts';

/**
 * Puts an interrupted recording together from its pieces; undefined when nothing of it is left. Only the first piece has the
 * container's header and each goes on where the one before stopped, so the first that is missing ends it.
 */
export async function recoverRecording(id: string): Promise<Blob | undefined> {
  const record = (await readRecordingRecords()).find((each) => each.id === id);
  if (record === undefined) return undefined;
  const pieces = await Promise.all(Array.from({ length: record.pieces }, (_, piece) => readBlob(pieceId(id, piece))));
  const missing = pieces.indexOf(undefined);
  const whole = pieces.slice(0, missing === -1 ? undefined : missing).filter((piece) => piece !== undefined);
  if (whole.length === 0) return undefined;
  // The bytes themselves: what is kept is deleted next, and not every browser reads a blob whose record has gone.
  const bytes = await Promise.all(whole.map((piece) => piece.arrayBuffer()));
  return new Blob(bytes, { type: record.mime });
}
