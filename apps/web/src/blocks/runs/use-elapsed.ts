import { useSyncExternalStore } from 'react';
import { tickClock } from './tick-clock.ts';

/** Milliseconds since `start` (on the monotonic clock), told anew five times a second; null when there is no start. */
export function useElapsed(start: number | null): number | null {
  const moment = useSyncExternalStore(start === null ? atRest : tickClock.subscribe, tickClock.moment);
  return start === null ? null : Math.max(0, moment - start);
}

/** Nobody looks at the clock. */
function atRest(): () => void {
  return () => undefined;
}
