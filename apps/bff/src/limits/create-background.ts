/** Work that nobody waits for, until the process ends. */
export type Background = {
  run: (work: Promise<void>) => void;
  /** Resolves when all of it is done. */
  settled: () => Promise<void>;
};

/** `onFault` is told of what fails. */
export function createBackground(onFault: (error: unknown) => void): Background {
  const pending = new Set<Promise<void>>();
  return {
    run(work) {
      const one = work.catch(onFault).finally(() => pending.delete(one));
      pending.add(one);
    },
    async settled() {
      while (pending.size > 0) await Promise.all(pending);
    },
  };
}
