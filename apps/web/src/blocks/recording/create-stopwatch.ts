/** A clock that counts milliseconds while it runs; it starts running. */
export type Stopwatch = { pause(): void; resume(): void; elapsed(): number };

/** Starts a stopwatch on the given monotonic clock (milliseconds). */
export function createStopwatch(now: () => number): Stopwatch {
  let counted = 0;
  let runningSince: number | null = now();
  const elapsed = () => counted + (runningSince === null ? 0 : now() - runningSince);
  return {
    elapsed,
    pause() {
      counted = elapsed();
      runningSince = null;
    },
    resume() {
      runningSince ??= now();
    },
  };
}
