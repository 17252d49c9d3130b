import type { LaneProgress } from '#blocks/runs/create-lane-recorder.ts';
import { createLockWatch } from '#lib/create-lock-watch.ts';
import { readJournal } from '#lib/journal.ts';
import { createRunReplay, type RunReplay } from './create-run-replay.ts';

type Followed = { replay: RunReplay; next: number; last: Promise<unknown> };

const followed = new Map<string, Followed>();

/** The runs that other tabs are receiving and this one shows, by their journals. */
export const followedRuns = {
  /** Reads what is new in a run's journal and tells how far the run is; null when its journal is empty. */
  async advance(runId: string): Promise<LaneProgress | null> {
    const known = followed.get(runId) ?? { replay: createRunReplay(), next: 0, last: Promise.resolve() };
    followed.set(runId, known);
    // One reading after the other: two at once would take the same entries twice.
    const reading = known.last.then(async () => {
      const { entries, next } = await readJournal(runId, known.next);
      known.replay.take(entries);
      known.next = next;
    });
    known.last = reading.catch(() => undefined);
    await reading;
    return known.replay.progress();
  },

  /** Calls `onFree` once when the tab that receives a run has saved its end, or has gone away. */
  watch: createLockWatch(),

  /** A journal that grows is being written by a tab that lives, also where locks cannot tell. */
  isSeen: (runId: string): boolean => followed.has(runId),

  /** The run has ended, or is gone. */
  forget: (runId: string): void => void followed.delete(runId),
};
