import type { Take } from './take-record.ts';
import { sumTake } from './sum-take.ts';

/** The bytes of a take as they are kept: those of its pieces, one after the other; null when none came. */
export function joinPieces(take: Take, blobOf: (piece: number) => Blob | null): Blob | null {
  const { format, bytes } = sumTake(take);
  if (format === null || bytes === 0) return null;
  const parts = take.pieces.map((_, index) => blobOf(index)).filter((part) => part !== null);
  return new Blob(parts, { type: format.mime });
}
