import { readBlob } from '#lib/read-blob.ts';
import { restoredTakes } from './restored-takes.ts';

/** The bytes of a take that has ended; undefined when they are no longer on this device. */
export async function readTakeFile(takeId: string): Promise<Blob | undefined> {
  return restoredTakes.get(takeId)?.file ?? readBlob(takeId);
}
