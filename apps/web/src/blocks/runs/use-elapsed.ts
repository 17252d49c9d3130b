import { useEffect, useState } from 'react';
import { now } from '#lib/now.ts';

const TICK_MS = 100;

/** Milliseconds since `start` (on the monotonic clock), told anew ten times a second; null when there is no start. */
export function useElapsed(start: number | null): number | null {
  const [moment, setMoment] = useState(now);

  useEffect(() => {
    if (start === null) return;
    const timer = setInterval(() => setMoment(now()), TICK_MS);
    return () => clearInterval(timer);
  }, [start]);

  return start === null ? null : Math.max(0, moment - start);
}
