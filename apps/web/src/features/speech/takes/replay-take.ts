import * as v from 'valibot';
import { createSoundFeed, type SoundFeed } from '#blocks/audio/create-sound-feed.ts';
import { reduceTake } from './reduce-take.ts';
import { takeJournalEntry } from './take-journal-entry.ts';
import type { Take, TakePiece } from './take-record.ts';

/** Makes of a take as it was asked what it had become when its journal ends, with the bytes that had come; a damaged entry is its end. */
export function replayTake(asked: Take, entries: readonly unknown[]): { take: Take; feed: SoundFeed } {
  const feed = createSoundFeed();
  let take = asked;
  for (const each of entries) {
    const read = v.safeParse(takeJournalEntry, each);
    if (!read.success) break;
    if ('bytes' in read.output) {
      feed.add(read.output.piece, read.output.bytes);
      continue;
    }
    const { event } = read.output;
    take = reduceTake(take, event);
    if (event.type === 'piece' && event.event.type === 'format') feed.open(event.event.format);
  }
  return { take: { ...take, pieces: take.pieces.map((piece, index) => agree(piece, feed.blobOf(index))) }, feed };
}

/** A piece is not whole when not all of its bytes are there, whatever it was said to be. */
function agree(piece: TakePiece, blob: Blob | null): TakePiece {
  const bytes = blob?.size ?? 0;
  return bytes === piece.bytes ? piece : { ...piece, bytes, ending: null };
}
