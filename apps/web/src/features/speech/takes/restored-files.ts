/**
 * The bytes of takes that were restored where nobody can tell whether another tab still makes them (plain http), by take id: they are kept
 * nowhere but in the journal, since what that tab keeps is more.
 */
export const restoredFiles = new Map<string, Blob>();
