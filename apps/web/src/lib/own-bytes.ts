import * as v from 'valibot';
import { blobRecord, type BlobRecord } from './blob-record.ts';
import type { AnyRecord } from './store-names.ts';

/** A recording can be larger than what may be in the page's memory at once (bytes). */
const STEP = 16 * 1024 * 1024;

/**
 * Records of bytes with copies of their bytes, for those that are about to be deleted: in WebKit, bytes that were read from the database
 * are a reference to the record's file and go with it. What can no longer be read is left out.
 */
export async function ownBytes(records: readonly AnyRecord[]): Promise<AnyRecord[]> {
  const own: AnyRecord[] = [];
  // One after the other: together they would be in the page's memory at once.
  for (const record of records) {
    const read = v.safeParse(blobRecord, record);
    const copy = read.success ? await copyBytes(read.output) : record;
    if (copy !== null) own.push(copy);
  }
  return own;
}

async function copyBytes({ blob, ...rest }: BlobRecord): Promise<BlobRecord | null> {
  const parts: Blob[] = [];
  try {
    for (let at = 0; at < blob.size; at += STEP) parts.push(new Blob([await blob.slice(at, at + STEP).arrayBuffer()]));
  } catch {
    return null;
  }
  return { ...rest, blob: new Blob(parts, { type: blob.type }) };
}
