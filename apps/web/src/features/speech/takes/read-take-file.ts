import { readBlob } from '#lib/read-blob.ts';
import { restoredFiles } from './restored-files.ts';

/** The bytes of a take that has ended; undefined when they are no longer on this device. */
export async function readTakeFile(takeId: string): Promise<Blob | undefined> {
  return restoredFiles.get(takeId) ?? readBlob(takeId);
}
