import { runLock } from '#lib/run-lock.ts';

/** Runs that this page is sending itself: what comes of them is newer here than what is kept. */
const live = new Map<string, Promise<void>>();

/** Knows which runs this page is sending, and tells other tabs by the runs' locks. */
export const liveRuns = {
  has: (runId: string): boolean => live.has(runId),

  /** Marks runs as being sent while a task goes on. */
  async during(runIds: readonly string[], task: () => Promise<void>): Promise<void> {
    const releases = runIds.map((id) => runLock.hold(id));
    const over = Promise.withResolvers<void>();
    for (const id of runIds) live.set(id, over.promise);
    try {
      await task();
    } finally {
      for (const id of runIds) live.delete(id);
      for (const release of releases) release();
      over.resolve();
    }
  },

  /** Resolves when none of these runs is being sent any more. */
  async whenOver(runIds: readonly string[]): Promise<void> {
    await Promise.all(runIds.map(async (id) => live.get(id)));
  },
};
