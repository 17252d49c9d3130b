import * as v from 'valibot';
import { benchId } from './bench-id.ts';
import { createIndexedBackend } from './create-indexed-backend.ts';
import { createMemoryBackend } from './create-memory-backend.ts';
import { createOverlayBackend } from './create-overlay-backend.ts';
import { openDatabase, type AnyRecord, type PartStore, type StoreName } from './open-database.ts';
import type { Change, RecordBackend } from './record-backend.ts';
import { tellRecordsChanged, type RecordChange } from './record-changes.ts';
import { getStorageState, setStorageState } from './storage-state.ts';

/** The records of a store that could be read, and how many could not. */
type ReadRecords<T> = { records: T[]; damaged: number };

/** Bytes that are kept: whose they are, how many, of what kind, and since when (wall-clock milliseconds). */
export type KeptBlob = { id: string; bytes: number; type: string; savedAt: number };

type BlobRecord = AnyRecord & { blob: Blob; savedAt: number };

/** `savedAt` is absent in the first records. */
const blobRecord = v.object({ id: v.string(), blob: v.instance(Blob), savedAt: v.optional(v.number(), 0) });

/** A record to write, with its store. */
export type AnyPut = { store: Exclude<StoreName, 'blobs'>; put: AnyRecord & Record<string, unknown> };

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

/** Makes several changes, all or none. Never rejects. */
export function changeRecords(changes: readonly Change[]): Promise<void> {
  return change(changes);
}

/**
 * Changes a record by what it is in the store at that moment, so that what another tab or another writer has put there stays. What
 * the schema refuses counts as absent; null leaves it as it is. Never rejects.
 */
export function updateRecord<Schema extends v.GenericSchema>(
  store: Exclude<StoreName, 'blobs'>,
  schema: Schema,
  { id, update }: { id: string; update: (before: v.InferOutput<Schema> | undefined) => AnyRecord | null },
): Promise<void> {
  return change([
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

/** Reads the records whose ids begin so, unparsed, in the order of their ids. */
export async function readByPrefix(store: StoreName, prefix: string): Promise<AnyRecord[]> {
  const backend = await openBackend();
  return backend.getByPrefix(store, prefix);
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
  opened ??= openDatabase({
    onOutdated: () => setStorageState('outdated'),
    onLost: () => setStorageState('failed'),
  }).then(
    (database) => {
      setStorageState('stored');
      return createOverlayBackend(createIndexedBackend(database), {
        // Shown by the storage state: showing it is all that any caller could do.
        onFailed: () => getStorageState() !== 'outdated' && setStorageState('failed'),
        onStored: () => setStorageState('stored'),
      });
    },
    (error: unknown) => {
      // Denied, private mode, a broken profile, or data of a newer version: the state says so, and the page works on from memory.
      const isNewer = error instanceof DOMException && error.name === 'VersionError';
      setStorageState(isNewer ? 'newer' : 'memory');
      return createMemoryBackend();
    },
  );
  return opened;
}

async function change(changes: readonly Change[]): Promise<void> {
  const backend = await openBackend();
  await backend.change(changes);
  tellRecordsChanged(changes.flatMap(describeChange));
}

/** A removal by prefix is of the journal alone, which nobody shows. */
function describeChange(each: Change): RecordChange[] {
  const { store } = each;
  if ('put' in each) return [{ store, id: each.put.id, sessionId: sessionOf(each.put), isRemoved: false }];
  if ('remove' in each) return [{ store, id: each.remove, sessionId: null, isRemoved: true }];
  if ('update' in each) return [{ store, id: each.id, sessionId: null, isRemoved: false }];
  return [];
}

function sessionOf(record: AnyRecord): string | null {
  return 'sessionId' in record && typeof record.sessionId === 'string' ? record.sessionId : null;
}

function toPuts(store: StoreName, records: readonly (AnyRecord | undefined)[]): { store: StoreName; put: AnyRecord }[] {
  return records.filter((record) => record !== undefined).map((put) => ({ store, put }));
}

function isPartStore(store: StoreName): store is PartStore {
  return store === 'turns' || store === 'runs';
}
