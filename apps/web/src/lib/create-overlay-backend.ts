import * as v from 'valibot';
import { byId } from './by-id.ts';
import { byPlace } from './by-place.ts';
import { createChangeQueue } from './create-change-queue.ts';
import { createPatientWriter } from './create-patient-writer.ts';
import { getOver } from './get-over.ts';
import type { AnyRecord, StoreName } from './store-names.ts';
import { pendingChanges } from './pending-changes.ts';
import type { RecordBackend } from './record-backend.ts';

const part = v.looseObject({ id: v.string(), sessionId: v.string(), seq: v.number() });

/**
 * Records over a backend whose writes can fail (storage full, database gone): what could not be written is kept in memory, is read as if
 * it had been written, and is written as soon as something can be. Nothing is let go to make room. A change rejects only where it is
 * none: a record that cannot be cloned, an update that throws.
 */
export function createOverlayBackend(
  base: RecordBackend,
  events: Parameters<typeof createPatientWriter>[1],
): RecordBackend {
  const writer = createPatientWriter(base, events);
  const queue = createChangeQueue(writer.write);

  /** Everything is asked of the base at once, so that nothing is written in between. */
  async function readOver(store: StoreName, below: Promise<AnyRecord[]>): Promise<AnyRecord[]> {
    const changes = writer.pending();
    const others = pendingChanges.toRead(changes, store).map((id) => base.get(store, id));
    const [records, ...read] = await Promise.all([below, ...others]);
    if (changes.length === 0) return records;
    return pendingChanges.make(changes, store, [...read.filter((record) => record !== undefined), ...records]);
  }

  return {
    get: (store, id) => queue.read(() => getOver(base, writer.pending(), { store, id })),
    getAll: (store) => queue.read(async () => (await readOver(store, base.getAll(store))).toSorted(byId)),
    getByPrefix: (store, prefix, from = prefix) =>
      queue.read(async () => {
        const records = await readOver(store, base.getByPrefix(store, prefix, from));
        return records.filter(({ id }) => id.startsWith(prefix) && id >= from).toSorted(byId);
      }),
    getParts: (store, sessionId) =>
      queue.read(async () => {
        const isInOrder = writer.pending().length === 0;
        const records = await readOver(store, base.getParts(store, sessionId));
        return isInOrder ? records : sortParts(records, sessionId);
      }),
    change: (changes) => queue.change(changes),
  };
}

/** The parts of a session in their order, and behind them what cannot be read. */
function sortParts(records: readonly AnyRecord[], sessionId: string): AnyRecord[] {
  const parts = records.filter((record) => v.is(part, record));
  const unread = records.filter((record) => !v.is(part, record));
  return [...parts.filter((record) => record.sessionId === sessionId).toSorted(byPlace), ...unread];
}
