import { EXACT_ARRIVALS } from './exact-arrivals.ts';
import type { Arrival } from './run.ts';

const SPARSE_MS = 5;

/**
 * Adds an arrival to a list that is never changed itself. Arrivals of one kind at one time are joined, and one without text adds
 * nothing to a time that is already there.
 */
export function addArrival(arrivals: Arrival[], arrival: Arrival): Arrival[] {
  const last = arrivals.at(-1);
  if (last === undefined) return [arrival];
  if (arrivals.length >= EXACT_ARRIVALS && arrival.t - last.t < SPARSE_MS) return arrivals;
  if (arrival.t !== last.t) return [...arrivals, arrival];
  if (arrival.kind === last.kind) return [...arrivals.slice(0, -1), { ...last, size: last.size + arrival.size }];
  return arrival.kind === 'other' ? arrivals : [...arrivals, arrival];
}
