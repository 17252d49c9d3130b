/** Runs tasks in the order they are given, no more than so many at once. A task that waits and is no longer wanted never starts. */
export type RequestQueue = {
  /** Resolves with what the task does, or with null when the signal aborted before it started. */
  run: <T>(task: () => Promise<T>, signal: AbortSignal) => Promise<T | null>;
};

/** A queue with `most` places. */
export function createRequestQueue(most: number): RequestQueue {
  const waiting: (() => void)[] = [];
  let running = 0;

  function advance(): void {
    if (running < most) waiting.shift()?.();
  }

  return {
    run: (task, signal) =>
      new Promise((resolve, reject) => {
        function start(): void {
          signal.removeEventListener('abort', leave);
          running += 1;
          task()
            .then(resolve, reject)
            .finally(() => {
              running -= 1;
              advance();
            });
        }
        function leave(): void {
          waiting.splice(waiting.indexOf(start), 1);
          resolve(null);
        }
        if (signal.aborted) return resolve(null);
        signal.addEventListener('abort', leave, { once: true });
        waiting.push(start);
        advance();
      }),
  };
}
