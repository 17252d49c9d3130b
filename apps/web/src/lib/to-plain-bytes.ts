import * as v from 'valibot';
import { blobRecord } from './blob-record.ts';
import type { Change } from './record-backend.ts';
import type { AnyRecord } from './store-names.ts';

/** Changes whose Blobs have become plain buffers with their media types, for a database that takes no Blobs. */
export async function toPlainBytes(changes: readonly Change[]): Promise<Change[]> {
  const plain = new Map<AnyRecord, AnyRecord>();
  // A transaction cannot wait for bytes; what an update writes where there is nothing is known before.
  for (const record of changes.map(writtenBytes)) {
    const read = v.safeParse(blobRecord, record);
    if (record === null || !read.success) continue;
    const { blob, ...rest } = read.output;
    const stored = { ...rest, bytes: await blob.arrayBuffer(), type: blob.type };
    plain.set(record, stored);
  }
  const store = (record: AnyRecord): AnyRecord => plain.get(record) ?? record;
  return changes.map((each) => {
    if ('put' in each) return { ...each, put: store(each.put) };
    if (!('update' in each)) return each;
    return {
      ...each,
      update(before) {
        const after = each.update(before);
        return after === null ? null : store(after);
      },
    };
  });
}

function writtenBytes(change: Change): AnyRecord | null {
  if (change.store !== 'blobs') return null;
  if ('put' in change) return change.put;
  return 'update' in change ? change.update(undefined) : null;
}
