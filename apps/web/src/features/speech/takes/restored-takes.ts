import type { Take } from './take-record.ts';

/** A take that was restored, with its bytes and how long the journal was of which it was made. */
export type RestoredTake = { take: Take; file: Blob | null; journalLength: number };

/**
 * Takes that were restored where nobody can tell whether another tab still makes them (plain http), by id: they are kept nowhere but in
 * their journals, since what that tab keeps is more.
 */
export const restoredTakes = new Map<string, RestoredTake>();
