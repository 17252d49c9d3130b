import * as v from 'valibot';
import { blobRecord } from './blob-record.ts';
import { recordStore } from './record-store.ts';

/** Reads bytes; undefined when there are none under this id. */
export async function readBlob(id: string): Promise<Blob | undefined> {
  const read = v.safeParse(blobRecord, await recordStore.read((backend) => backend.get('blobs', id)));
  return read.success ? read.output.blob : undefined;
}
