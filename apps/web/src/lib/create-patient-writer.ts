import { checkChanges } from './check-changes.ts';
import { pendingChanges } from './pending-changes.ts';
import type { Change, RecordBackend } from './record-backend.ts';
import { settle } from './settle.ts';

type Changes = readonly Change[];

type WriterEvents = {
  /** A change could not be written: it is kept in memory until it can be. */
  onFailed: (error: unknown) => void;
  /** Everything is written; `late` are the changes that had to wait for it. */
  onStored: (late: Changes) => void;
};

/** Writes groups of changes, one call after the other, and keeps what could not be written. */
export type PatientWriter = {
  /** What could not be written yet, in its order. */
  pending: () => Changes;
  /** Tells of each group whether it is written or kept (fulfilled), or no change (rejected). */
  write: (groups: readonly Changes[]) => Promise<PromiseSettledResult<unknown>[]>;
};

/**
 * Writes changes to a backend whose writes can fail. What fails goes along with the next change that succeeds; what does not build on it
 * is written without it, so that one sound too many does not keep the messages after it from being saved, and deleting makes room.
 */
export function createPatientWriter(base: RecordBackend, { onFailed, onStored }: WriterEvents): PatientWriter {
  let pending: Changes = [];

  async function write(changes: Changes): Promise<void> {
    const isApart = !pendingChanges.mustFollow(pending, changes);
    try {
      await base.change(isApart ? changes : [...pending, ...changes]);
    } catch (error) {
      pending = pendingChanges.add(pending, await checkChanges(base, pending, changes));
      return onFailed(error);
    }
    const late = isApart ? [] : pending;
    pending = isApart ? pendingChanges.without(pending, changes) : [];
    await flush(late);
  }

  /** Writes what is pending; `late` has just been written. */
  async function flush(late: Changes): Promise<void> {
    const left = pending;
    try {
      if (left.length > 0) await base.change(left);
    } catch (error) {
      return onFailed(error);
    }
    pending = [];
    onStored([...late, ...left]);
  }

  return {
    pending: () => pending,
    async write(groups) {
      if (pending.length === 0 && groups.length > 1) {
        const outcome = await settle(base.change(groups.flat()));
        if (outcome.status === 'fulfilled') {
          onStored([]);
          return groups.map(() => outcome);
        }
      }
      // One by one: what can be written is not to wait for what cannot.
      const outcomes: PromiseSettledResult<unknown>[] = [];
      for (const changes of groups) outcomes.push(await settle(write(changes)));
      return outcomes;
    },
  };
}
