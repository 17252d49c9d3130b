import { createThrottle } from './create-throttle.ts';

/** At most so often (milliseconds) what is here is brought in step with what is kept. */
const INTERVAL_MS = 250;

/**
 * Runs `sync` when it is asked for, soon and not too often, one run after the other: two at once would bring the same in step with two
 * states.
 */
export function createSyncThrottle(sync: () => Promise<void>) {
  let last: Promise<void> = Promise.resolve();
  return createThrottle(() => {
    last = last.then(sync, sync);
  }, INTERVAL_MS);
}
