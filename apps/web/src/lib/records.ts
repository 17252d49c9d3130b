import * as v from 'valibot';
import type { BlobRecord } from './blob-record.ts';
import type { AnyRecord, PartStore, StoreName } from './store-names.ts';
import type { Change } from './record-backend.ts';
import { recordStore } from './record-store.ts';

/** The records of a store that could be read, and how many could not. */
type ReadRecords<T> = { records: T[]; damaged: number };

/** A store whose records are parsed when they are read. */
type ParsedStore = Exclude<StoreName, 'blobs'>;

/** Saves a record under its id, replacing the one there. Never rejects: `useStorageState()` tells when saving fails. */
export function saveRecord(store: ParsedStore, record: AnyRecord & Record<string, unknown>): Promise<void> {
  return recordStore.change([{ store, put: record }]);
}

/**
 * Reads a store, or one session's parts in the order of `seq`. A record that the schema refuses is left where it is and counted. Rejects
 * where the database has gone (the storage state says so), as all readings do.
 */
export async function readRecords<Schema extends v.GenericSchema>(
  store: ParsedStore,
  schema: Schema,
  { sessionId }: { sessionId?: string } = {},
): Promise<ReadRecords<v.InferOutput<Schema>>> {
  const raw = await readRaw(store, sessionId);
  const parsed = raw.map((record) => v.safeParse(schema, record));
  const records = parsed.filter((result) => result.success).map((result) => result.output);
  return { records, damaged: parsed.length - records.length };
}

/** Reads one record; undefined when there is none that the schema takes. */
export async function readRecord<Schema extends v.GenericSchema>(
  store: ParsedStore,
  schema: Schema,
  id: string,
): Promise<v.InferOutput<Schema> | undefined> {
  const read = v.safeParse(schema, await recordStore.read((backend) => backend.get(store, id)));
  return read.success ? read.output : undefined;
}

/** Reads what a schema refuses of a store, or of one session's parts, as it is; of what the browser itself cannot read, the id alone. */
export async function readDamaged(
  store: ParsedStore,
  schema: v.GenericSchema,
  { sessionId }: { sessionId?: string } = {},
): Promise<AnyRecord[]> {
  return (await readRaw(store, sessionId)).filter((record) => !v.is(schema, record));
}

/** Makes several changes in their order, all or none. Never rejects. */
export function changeRecords(changes: readonly Change[]): Promise<void> {
  return recordStore.change(changes);
}

/**
 * Changes a record by what it is in the store at that moment, so that what another tab or another writer has put there stays. What
 * the schema refuses counts as absent; null leaves it as it is. `update` must be pure. Never rejects.
 */
export function updateRecord<Schema extends v.GenericSchema>(
  store: ParsedStore,
  schema: Schema,
  { id, update }: { id: string; update: (before: v.InferOutput<Schema> | undefined) => AnyRecord | null },
): Promise<void> {
  return recordStore.change([
    {
      store,
      id,
      update(before) {
        const read = v.safeParse(schema, before);
        return update(read.success ? read.output : undefined);
      },
    },
  ]);
}

/** Reads the records whose ids begin so, unparsed, in the order of their ids; with `from`, those from this id on. */
export function readByPrefix(store: StoreName, prefix: string, from?: string): Promise<AnyRecord[]> {
  return recordStore.read((backend) => backend.getByPrefix(store, prefix, from));
}

/** Keeps bytes. `id` is the id of the turn or run they belong to: deleting the session finds them by it. Never rejects. */
export function saveBlob(id: string, blob: Blob): Promise<void> {
  return recordStore.change([putBlob(id, blob)]);
}

/** The change that keeps bytes under the id of the turn or run they belong to. */
export function putBlob(id: string, blob: Blob): { store: 'blobs'; put: BlobRecord } {
  return { store: 'blobs', put: { id, blob, savedAt: Date.now() } };
}

/** Saves a part of a session with its bytes, both or neither. Never rejects. */
export function saveWithBytes(
  store: PartStore,
  record: AnyRecord & Record<string, unknown>,
  blob: Blob,
): Promise<void> {
  return recordStore.change([{ store, put: record }, putBlob(record.id, blob)]);
}

function readRaw(store: StoreName, sessionId?: string): Promise<AnyRecord[]> {
  return recordStore.read((backend) =>
    sessionId !== undefined && isPartStore(store) ? backend.getParts(store, sessionId) : backend.getAll(store),
  );
}

function isPartStore(store: StoreName): store is PartStore {
  return store === 'turns' || store === 'runs';
}
