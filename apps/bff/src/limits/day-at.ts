/** Milliseconds since 1970 on the wall clock: days are days of the calendar. */
export type WallClock = () => number;

const DAY_MS = 86_400_000;

/** The day that was asked for last: a request asks several times, and to write the date anew each time is a sixtieth of its cost. */
let last = { number: Number.NaN, day: '' };

/** The calendar day in UTC, as the counters are kept by it, and the seconds until the next one begins. */
export function dayAt(ms: number): { day: string; secondsLeft: number } {
  const number = Math.floor(ms / DAY_MS);
  if (number !== last.number) last = { number, day: new Date(ms).toISOString().slice(0, 10) };
  return { day: last.day, secondsLeft: Math.ceil(((number + 1) * DAY_MS - ms) / 1_000) };
}
