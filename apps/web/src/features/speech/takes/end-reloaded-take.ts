import type { Take, TakeEnd } from './take-record.ts';
import { sumTake } from './sum-take.ts';

/** Ends a take that has no end, because the page that ran it went away: with the last that is known to have come. */
export function endReloadedTake(take: Take): Take {
  if (take.ending !== null) return take;
  const ending: TakeEnd = { state: 'cut_off', t: sumTake(take).times.lastByte ?? 0, wasReloaded: true };
  return { ...take, ending, pieces: take.pieces.map((piece) => ({ ...piece, ending: piece.ending ?? ending })) };
}
