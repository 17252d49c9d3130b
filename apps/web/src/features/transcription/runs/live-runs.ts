import { runLock } from '#lib/run-lock.ts';

/** Runs that this page is sending itself: what comes of them is newer here than what is kept. */
const live = new Set<string>();

/** Knows which runs this page is sending, and tells other tabs by the runs' locks. */
export const liveRuns = {
  has: (runId: string): boolean => live.has(runId),

  /** Marks runs as being sent while a task goes on. */
  async during(runIds: readonly string[], task: () => Promise<void>): Promise<void> {
    const releases = runIds.map((id) => runLock.hold(id));
    for (const id of runIds) live.add(id);
    try {
      await task();
    } finally {
      for (const id of runIds) live.delete(id);
      for (const release of releases) release();
    }
  },
};
