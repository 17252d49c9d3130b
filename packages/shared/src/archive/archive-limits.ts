/**
 * Caps on an archive. `fileBytes` is looked at before anything is read: the text of a larger file might not fit into one string.
 * `depth` is how deep lists and objects may lie in each other, `records` how many there may be in all.
 */
export const ARCHIVE_LIMITS = { fileBytes: 200 * 1024 * 1024, depth: 100, records: 500_000 } as const;
