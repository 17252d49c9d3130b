import { EXACT_ARRIVALS } from './exact-arrivals.ts';
import type { Arrival } from './run.ts';

/** Beyond the exact ones an arrival is kept every so many milliseconds, and every twice as many with each `STEP` more: a stream of hours makes no list that a page cannot carry. */
const SPARSE_MS = 5;
const STEP = 2_000;

/**
 * Adds an arrival to a list that is never changed itself. Arrivals of one kind at one time are joined, and one without text adds
 * nothing to a time that is already there.
 */
export function addArrival(arrivals: Arrival[], arrival: Arrival): Arrival[] {
  const last = arrivals.at(-1);
  if (last === undefined) return [arrival];
  if (arrival.t - last.t < leastGap(arrivals.length)) return arrivals;
  if (arrival.t !== last.t) return [...arrivals, arrival];
  if (arrival.kind === last.kind) return [...arrivals.slice(0, -1), { ...last, size: last.size + arrival.size }];
  return arrival.kind === 'other' ? arrivals : [...arrivals, arrival];
}

function leastGap(count: number): number {
  return count < EXACT_ARRIVALS ? 0 : SPARSE_MS * 2 ** Math.floor((count - EXACT_ARRIVALS) / STEP);
}
