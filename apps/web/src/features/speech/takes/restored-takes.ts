import type { Take } from './take-record.ts';

/**
 * Takes that were restored where nobody can tell whether another tab still makes them (plain http), by id, with their bytes and how long
 * the journal was: they are kept nowhere but in it, since what that tab keeps is more.
 */
export const restoredTakes = new Map<string, { take: Take; file: Blob | null; journalLength: number }>();
