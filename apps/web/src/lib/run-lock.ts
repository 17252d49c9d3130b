import { countRun } from './runs-under-way.ts';

/** Names of locks are shared by all of this site. */
const PREFIX = 'lineup.run.';

/**
 * Which runs are under way in a tab that lives: the tab that receives a run holds a lock by its name (Web Locks), which the browser takes
 * back when the tab is closed, crashes or is killed. Plain http has no locks: there nobody can tell.
 */
export const runLock = {
  /** Holds the lock of a run until the returned function is called, or the page goes away. */
  hold(runId: string): () => void {
    let release: () => void = () => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    void locks()?.request(`${PREFIX}${runId}`, () => released);
    const countOut = countRun();
    return () => {
      countOut();
      release();
    };
  },

  /** The runs that are under way in any tab; null where that cannot be told. */
  async held(): Promise<ReadonlySet<string> | null> {
    const state = await locks()?.query();
    if (state === undefined) return null;
    const names = (state.held ?? []).map(({ name = '' }) => name);
    return new Set(names.filter((name) => name.startsWith(PREFIX)).map((name) => name.slice(PREFIX.length)));
  },

  /** Resolves as soon as no tab has the run under way any more; never where that cannot be told. */
  async whenFree(runId: string): Promise<void> {
    const free = locks()?.request(`${PREFIX}${runId}`, () => undefined);
    await (free ?? new Promise(() => undefined));
  },

  /** Does a task while no tab has the run under way; nothing when one has, or where that cannot be told. */
  async ifFree(runId: string, task: () => Promise<void>): Promise<void> {
    await locks()?.request(`${PREFIX}${runId}`, { ifAvailable: true }, async (lock) => {
      if (lock !== null) await task();
    });
  },
};

function locks(): LockManager | undefined {
  return 'locks' in navigator ? navigator.locks : undefined;
}
