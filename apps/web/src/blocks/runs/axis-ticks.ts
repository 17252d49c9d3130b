/** Steps in milliseconds between the ticks of a time axis. */
const STEPS = [100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 30_000, 60_000, 120_000, 300_000, 600_000];

/** Pixels that a label and the space around it take. */
const ROOM = 52;

/** The times in milliseconds that an axis of this many pixels labels: round ones, from 0 to below its end at `span`. */
export function axisTicks(span: number, width: number): number[] {
  const most = Math.max(Math.floor(width / ROOM), 1);
  const step = STEPS.find((each) => span / each <= most) ?? span;
  return Array.from({ length: Math.ceil(span / step) }, (_, index) => index * step);
}
