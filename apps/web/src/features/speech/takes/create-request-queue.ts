/** What is waited with: who is asked, so that a slow one does not take every place, and whether it is still wanted. */
type Asking = { whom: string; signal: AbortSignal };

/**
 * Runs tasks in the order they are given, no more than so many at once, but one for whom less is under way before one for whom more is.
 * A task that waits and is no longer wanted never starts.
 */
export type RequestQueue = {
  /** Resolves with what the task does, or with null when the signal aborted before it started. */
  run: <T>(task: () => Promise<T>, asking: Asking) => Promise<T | null>;
};

type Waiting = { whom: string; start: () => void };

/** A queue with `most` places. */
export function createRequestQueue(most: number): RequestQueue {
  const waiting: Waiting[] = [];
  const running: string[] = [];

  function advance(): void {
    if (running.length >= most) return;
    const load = waiting.map(({ whom }) => running.filter((each) => each === whom).length);
    const [next] = waiting.splice(load.indexOf(Math.min(...load)), 1);
    next?.start();
  }

  return {
    run: (task, { whom, signal }) =>
      new Promise((resolve, reject) => {
        const entry: Waiting = { whom, start };
        function start(): void {
          signal.removeEventListener('abort', leave);
          running.push(whom);
          task()
            .then(resolve, reject)
            .finally(() => {
              running.splice(running.indexOf(whom), 1);
              advance();
            });
        }
        function leave(): void {
          waiting.splice(waiting.indexOf(entry), 1);
          resolve(null);
        }
        if (signal.aborted) return resolve(null);
        signal.addEventListener('abort', leave, { once: true });
        waiting.push(entry);
        advance();
      }),
  };
}
