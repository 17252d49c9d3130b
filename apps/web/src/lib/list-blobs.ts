import * as v from 'valibot';
import { blobRecord } from './blob-record.ts';
import { recordStore } from './record-store.ts';

/** Bytes that are kept: whose they are, how many, of what kind, and since when (wall-clock milliseconds). */
export type KeptBlob = { id: string; bytes: number; type: string; savedAt: number };

/** Lists the bytes that are kept, the oldest first. */
export async function listBlobs(): Promise<KeptBlob[]> {
  const records = await recordStore.read((backend) => backend.getAll('blobs'));
  return records
    .map((record) => v.safeParse(blobRecord, record))
    .filter((result) => result.success)
    .map(({ output: { id, blob, savedAt } }) => ({ id, bytes: blob.size, type: blob.type, savedAt }))
    .toSorted((a, b) => a.savedAt - b.savedAt);
}
