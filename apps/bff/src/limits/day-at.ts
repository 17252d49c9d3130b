/** Milliseconds since 1970 on the wall clock: days are days of the calendar. */
export type WallClock = () => number;

const DAY_MS = 86_400_000;

/** The calendar day in UTC, as the counters are kept by it, and the seconds until the next one begins. */
export function dayAt(ms: number): { day: string; secondsLeft: number } {
  return { day: new Date(ms).toISOString().slice(0, 10), secondsLeft: Math.ceil((DAY_MS - (ms % DAY_MS)) / 1_000) };
}
