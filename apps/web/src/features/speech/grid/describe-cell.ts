import { sumTake } from '#features/speech/takes/sum-take.ts';
import type { Take, TakeEnd, TakeSound } from '#features/speech/takes/take-record.ts';

/** How many of a take's pieces are whole, and of how many there is nothing although they ended. */
export type PieceCount = { whole: number; missing: number; total: number };

/** What a cell of the grid shows. `pieces` is null for a take that is asked for in one. */
export type CellState =
  | { state: 'unspoken' }
  /** No byte has come; `isSent` is false while it waits for other requests of this page. */
  | { state: 'waiting'; take: Take; isSent: boolean; pieces: PieceCount | null }
  | { state: 'arriving'; take: Take; pieces: PieceCount | null }
  /** There is a sound: of all of the text, or of what came until it was stopped or broke. */
  | { state: 'sound'; take: Take; sound: TakeSound; ending: TakeEnd; pieces: PieceCount | null }
  /** There was a sound, and it is no longer kept. */
  | { state: 'gone'; take: Take }
  /** Every byte came and is kept, and this browser cannot decode them. */
  | { state: 'unplayable'; take: Take }
  /** It ended without a sound. */
  | { state: 'failed'; take: Take; ending: TakeEnd };

type Seen = {
  /** The newest take of the cell. */
  take: Take | null;
  /** Its bytes were wanted and were not there. */
  isGone: boolean;
};

/** Decides what a cell shows. */
export function describeCell({ take, isGone }: Seen): CellState {
  if (take === null) return { state: 'unspoken' };
  const { ending, sound } = take;
  const pieces = countPieces(take);
  if (ending === null) {
    const { bytes, times } = sumTake(take);
    return bytes > 0
      ? { state: 'arriving', take, pieces }
      : { state: 'waiting', take, isSent: times.sent !== null, pieces };
  }
  if (sound !== null) return isGone ? { state: 'gone', take } : { state: 'sound', take, sound, ending, pieces };
  return ending.state === 'complete' ? { state: 'unplayable', take } : { state: 'failed', take, ending };
}

function countPieces({ pieces }: Take): PieceCount | null {
  if (pieces.length <= 1) return null;
  const whole = pieces.filter(({ ending }) => ending?.state === 'complete');
  const missing = pieces.filter(
    ({ ending, facts }) => ending !== null && ending.state !== 'complete' && facts === null,
  );
  return { whole: whole.length, missing: missing.length, total: pieces.length };
}
