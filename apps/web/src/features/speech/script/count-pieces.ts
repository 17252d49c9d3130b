import type { Take } from '#features/speech/takes/take-record.ts';

/** How many pieces of takes have ended, and how many there are. */
export function countPieces(takes: readonly Pick<Take, 'pieces'>[]): { done: number; all: number } {
  const pieces = takes.flatMap((take) => take.pieces);
  return { done: pieces.filter(({ ending }) => ending !== null).length, all: pieces.length };
}
