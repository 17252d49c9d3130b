import { deleteRecords } from '#lib/delete-records.ts';
import { pieceId } from './piece-id.ts';
import { readRecordingRecords } from './read-recording-records.ts';

/** Deletes what was kept of an unfinished recording; resolves to the way to bring it back. */
export async function dropInterruptedRecording(id: string): Promise<() => Promise<void>> {
  const record = (await readRecordingRecords()).find((each) => each.id === id);
  const ids = Array.from({ length: record?.pieces ?? 0 }, (_, piece) => pieceId(id, piece));
  // The record goes last: it alone knows of the pieces.
  const restorePieces = await deleteRecords('blobs', ids);
  const restoreRecord = await deleteRecords('settings', [id]);
  return async () => {
    await Promise.all([restoreRecord(), restorePieces()]);
  };
}
