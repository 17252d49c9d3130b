import type { SoundFeed } from '#blocks/audio/create-sound-feed.ts';
import { createArrivalWriter } from '#lib/create-arrival-writer.ts';
import { journalRemoval } from '#lib/journal-removal.ts';
import { openJournal } from '#lib/journal.ts';
import { pageVisibility } from '#lib/page-visibility.ts';
import { getTake } from '#features/speech/bench/speech-store.ts';
import { takeChanges } from './take-changes.ts';
import type { TakeEvent } from './take-event.ts';
import type { TakeBytes, TakeJournalEntry } from './take-journal-entry.ts';

/** Keeps a take of the store while it comes. */
export type TakeJournal = {
  /**
   * Keeps a take that is asked again as it is asked now, with the bytes of the pieces that stay, in place of what was kept of it: both or
   * neither. One that is new has been saved already.
   */
  begin: (kept: readonly TakeBytes[]) => void;
  /** What was made of what came is left out: it is made of it again. */
  note: (event: TakeEvent) => void;
  /** The same feed; what is added to it is kept. */
  keep: (feed: SoundFeed) => SoundFeed;
  /** The take has ended: it is saved whole, with its bytes, and its journal goes. Never rejects. */
  finish: (file: Blob | null) => Promise<void>;
};

/**
 * Opens the journal of a take that is asked: what arrives is written at the latest 200 ms after it came, so that a page that goes away
 * loses no sound that was paid for. Nothing is kept of a take that has been deleted, here or in another tab.
 */
export function createTakeJournal({ takeId, sessionId }: { takeId: string; sessionId: string }): TakeJournal {
  const journal = openJournal({ runId: takeId, sessionId });
  let isOpen = true;
  let written = Promise.resolve();
  const writer = createArrivalWriter<TakeJournalEntry>((entries) => {
    written = journal.append(entries);
  });
  const leave = pageVisibility.onHidden(writer.flush);

  function add(entry: TakeJournalEntry, isLast = false): void {
    if (isOpen) writer.add(entry, { isLast });
  }

  return {
    begin(kept) {
      const take = getTake(takeId);
      if (take !== undefined) written = journal.append(kept, [...takeChanges(take, null), journalRemoval(takeId)]);
    },
    note(event) {
      if (event.type !== 'again' && event.type !== 'drawn' && event.type !== 'joined') {
        add({ event }, event.type === 'end');
      }
    },
    keep: (feed) => ({
      ...feed,
      add(piece, bytes) {
        feed.add(piece, bytes);
        add({ piece, bytes });
      },
    }),
    async finish(file) {
      isOpen = false;
      leave();
      writer.flush();
      // The end is small and is there at once; what is large follows by itself.
      await written;
      const take = getTake(takeId);
      if (take !== undefined) await journal.finish(takeChanges(take, file));
    },
  };
}
