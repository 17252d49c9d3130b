import { STORE_NAMES } from '#lib/store-names.ts';
import { listBlobs, type KeptBlob } from '#lib/list-blobs.ts';
import { readByPrefix } from '#lib/records.ts';
import { measureRecord } from './measure-record.ts';

/** The kinds of files that are kept. */
export const FILE_KINDS = ['sounds', 'wires', 'others'] as const;

/** A kind of files. */
type FileKind = (typeof FILE_KINDS)[number];

/** What is kept: the files of each kind, the oldest first, and about how many bytes everything else takes. */
type StorageKinds = Record<FileKind, KeptBlob[]> & { texts: number };

/** Reads what is kept, by kind. */
export async function readKinds(): Promise<StorageKinds> {
  const blobs = await listBlobs();
  const files = Map.groupBy(blobs, ({ type }) => kindOf(type));
  let texts = 0;
  // One store after the other: all at once would be in memory together.
  for (const store of STORE_NAMES) if (store !== 'blobs') texts += measureRecord(await readByPrefix(store, ''));
  return {
    sounds: files.get('sounds') ?? [],
    wires: files.get('wires') ?? [],
    others: files.get('others') ?? [],
    texts,
  };
}

function kindOf(type: string): FileKind {
  if (/^(?:audio|video)\//u.test(type)) return 'sounds';
  return type === 'application/json' ? 'wires' : 'others';
}
