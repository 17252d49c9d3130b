import type { Take } from './take-record.ts';

/** Ends a kept take that has no end: the page that ran it went away, and what came after the record was kept is not known. */
export function endReloadedTake(take: Take): Take {
  if (take.end !== null) return take;
  return { ...take, end: { state: 'cut_off', t: take.times.lastByte ?? 0, wasReloaded: true } };
}
