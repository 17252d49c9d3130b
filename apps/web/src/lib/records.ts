import * as v from 'valibot';
import { benchId } from './bench-id.ts';
import { openDatabase, type AnyRecord, type PartStore, type StoreName } from './open-database.ts';
import { createIndexedBackend } from './create-indexed-backend.ts';
import { createMemoryBackend } from './create-memory-backend.ts';
import type { Change, RecordBackend } from './record-backend.ts';
import { tellRecordsChanged } from './record-changes.ts';
import { getStorageState, setStorageState } from './storage-state.ts';

/** The records of a store that could be read, and how many could not. */
type ReadRecords<T> = { records: T[]; damaged: number };

/** Bytes that are kept: whose they are, how many, of what kind, and since when (wall-clock milliseconds). */
export type KeptBlob = { id: string; bytes: number; type: string; savedAt: number };

type BlobRecord = AnyRecord & { blob: Blob; savedAt: number };

/** `savedAt` is absent in the first records. */
const blobRecord = v.object({ id: v.string(), blob: v.instance(Blob), savedAt: v.optional(v.number(), 0) });

let opened: Promise<RecordBackend> | undefined;

/** Saves a record under its id, replacing the one there. Never rejects: `useStorageState()` tells when saving fails. */
export function saveRecord(
  store: Exclude<StoreName, 'blobs'>,
  record: AnyRecord & Record<string, unknown>,
): Promise<void> {
  return change([{ store, put: record }]);
}

/** Reads a store, or one session's parts in the order of `seq`. A record that the schema refuses is left where it is and counted. */
export async function readRecords<Schema extends v.GenericSchema>(
  store: Exclude<StoreName, 'blobs'>,
  schema: Schema,
  { sessionId }: { sessionId?: string } = {},
): Promise<ReadRecords<v.InferOutput<Schema>>> {
  const backend = await openBackend();
  const isPart = sessionId !== undefined && isPartStore(store);
  const raw = isPart ? await backend.getParts(store, sessionId) : await backend.getAll(store);
  const parsed = raw.map((record) => v.safeParse(schema, record));
  const records = parsed.filter((result) => result.success).map((result) => result.output);
  return { records, damaged: parsed.length - records.length };
}

/** Keeps bytes. `id` is the id of the turn or run they belong to: deleting the session finds them by it. Never rejects. */
export function saveBlob(id: string, blob: Blob): Promise<void> {
  const record: BlobRecord = { id, blob, savedAt: Date.now() };
  return change([{ store: 'blobs', put: record }]);
}

/** Saves a part of a session with its bytes, both or neither. Never rejects. */
export function saveWithBytes(
  store: PartStore,
  record: AnyRecord & Record<string, unknown>,
  blob: Blob,
): Promise<void> {
  const bytes: BlobRecord = { id: record.id, blob, savedAt: Date.now() };
  return change([
    { store, put: record },
    { store: 'blobs', put: bytes },
  ]);
}

/** Reads bytes; undefined when there are none under this id. */
export async function readBlob(id: string): Promise<Blob | undefined> {
  const backend = await openBackend();
  const record = await backend.get('blobs', id);
  return v.is(blobRecord, record) ? record.blob : undefined;
}

/** Lists the bytes that are kept, the oldest first. */
export async function listBlobs(): Promise<KeptBlob[]> {
  const backend = await openBackend();
  const records = (await backend.getAll('blobs')).map((record) => v.safeParse(blobRecord, record));
  return records
    .filter((result) => result.success)
    .map(({ output: { id, blob, savedAt } }) => ({ id, bytes: blob.size, type: blob.type, savedAt }))
    .toSorted((a, b) => a.savedAt - b.savedAt);
}

/** Deletes a session with its turns, runs, bytes and what its composer held; resolves to the way to bring all of it back. */
export async function deleteSession(id: string): Promise<() => Promise<void>> {
  const backend = await openBackend();
  const [session, turns, runs, bench] = await Promise.all([
    backend.get('sessions', id),
    backend.getParts('turns', id),
    backend.getParts('runs', id),
    backend.get('settings', benchId(id)),
  ]);
  const blobs = await Promise.all([...turns, ...runs].map((part) => backend.get('blobs', part.id)));

  const puts = [
    ...toPuts('sessions', [session]),
    ...toPuts('turns', turns),
    ...toPuts('runs', runs),
    ...toPuts('blobs', blobs),
    ...toPuts('settings', [bench]),
  ];
  await change(puts.map(({ store, put }) => ({ store, remove: put.id })));
  return () => change(puts);
}

/** Deletes records with the bytes under their ids; resolves to the way to bring them back. A session is deleted whole: see `deleteSession`. */
export async function deleteRecords(
  store: PartStore | 'settings' | 'blobs',
  ids: readonly string[],
): Promise<() => Promise<void>> {
  const backend = await openBackend();
  // The reading is asked for first and sees what is there; nothing can come between it and the removal.
  const reading = Promise.all([
    Promise.all(ids.map((id) => backend.get(store, id))),
    Promise.all(ids.map((id) => backend.get('blobs', id))),
  ]);
  const removing = change(
    ids.flatMap((id) => [
      { store, remove: id },
      { store: 'blobs', remove: id },
    ]),
  );
  const [[parts, blobs]] = await Promise.all([reading, removing]);
  return () => change([...toPuts(store, parts), ...toPuts('blobs', blobs)]);
}

function openBackend(): Promise<RecordBackend> {
  opened ??= openDatabase().then(
    (database) => {
      setStorageState('stored');
      return createIndexedBackend(database);
    },
    () => {
      // Denied, private mode or a broken profile: the state says so, and the page works on from memory.
      setStorageState('memory');
      return createMemoryBackend();
    },
  );
  return opened;
}

async function change(changes: readonly Change[]): Promise<void> {
  const backend = await openBackend();
  try {
    await backend.change(changes);
    if (getStorageState() === 'failed') setStorageState('stored');
  } catch {
    // Shown by the storage state: showing it is all that any caller could do.
    setStorageState('failed');
  }
  tellRecordsChanged(changes.map(({ store }) => store));
}

function toPuts(store: StoreName, records: readonly (AnyRecord | undefined)[]): { store: StoreName; put: AnyRecord }[] {
  return records.filter((record) => record !== undefined).map((put) => ({ store, put }));
}

function isPartStore(store: StoreName): store is PartStore {
  return store === 'turns' || store === 'runs';
}
