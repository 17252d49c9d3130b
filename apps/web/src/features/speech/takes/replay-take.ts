import * as v from 'valibot';
import { reduceTake } from './reduce-take.ts';
import { takeJournalEntry } from './take-journal-entry.ts';
import type { Take, TakePiece } from './take-record.ts';

/** A take and the bytes of its pieces, null for one without any. */
type ReplayedTake = { take: Take; blobs: (Blob | null)[] };

/** Makes of a take as it was asked what it had become when its journal ends, with the bytes that had come; a damaged entry is its end. */
export function replayTake(asked: Take, entries: readonly unknown[]): ReplayedTake {
  const chunks = asked.pieces.map((): Uint8Array<ArrayBuffer>[] => []);
  let take = asked;
  for (const each of entries) {
    const read = v.safeParse(takeJournalEntry, each);
    if (!read.success) break;
    if ('bytes' in read.output) chunks[read.output.piece]?.push(read.output.bytes);
    else take = reduceTake(take, read.output.event);
  }
  const blobs = chunks.map((parts, index) =>
    parts.length === 0 ? null : new Blob(parts, { type: take.pieces[index]?.format?.mime ?? '' }),
  );
  return { take: { ...take, pieces: take.pieces.map((piece, index) => agree(piece, blobs[index]?.size ?? 0)) }, blobs };
}

/** A piece is not whole when not all of its bytes are there, whatever it was said to be. */
function agree(piece: TakePiece, bytes: number): TakePiece {
  return bytes === piece.bytes ? piece : { ...piece, bytes, ending: null };
}
