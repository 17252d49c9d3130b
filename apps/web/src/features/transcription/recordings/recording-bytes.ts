import { readBlob } from '#lib/read-blob.ts';
import { saveBlob } from '#lib/records.ts';

/** Bytes by their turn, as far as this page has had them in hand. Blobs are handles: what they hold is the browser's to keep. */
const known = new Map<string, Promise<Blob | null>>();

/** Keeps a recording's bytes under its turn. */
export function keepRecordingBytes(turnId: string, audio: Blob): Promise<void> {
  known.set(turnId, Promise.resolve(audio));
  return saveBlob(turnId, audio);
}

/** A recording's bytes; null when they are no longer kept. */
export function readRecordingBytes(turnId: string): Promise<Blob | null> {
  const before = known.get(turnId);
  if (before !== undefined) return before;
  const found = readBlob(turnId).then((audio) => audio ?? null);
  known.set(turnId, found);
  // A database that has gone may be back when they are asked for again.
  found.catch(() => known.delete(turnId));
  return found;
}

/** Lets go of what belongs to turns that are deleted. */
export function forgetRecordingBytes(turnIds: Iterable<string>): void {
  for (const id of turnIds) known.delete(id);
}
