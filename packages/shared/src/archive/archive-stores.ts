/** The stores whose records an archive holds, in the order in which it holds them. */
export const ARCHIVE_STORES = ['sessions', 'turns', 'runs', 'journal', 'settings', 'prompts'] as const;

/** A store whose records an archive holds. */
export type ArchiveStore = (typeof ARCHIVE_STORES)[number];
