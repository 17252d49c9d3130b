import type { ArchiveCheckers } from '@lineup/shared/archive/archive-checkers.ts';

/** What exports and imports need of the app: the checks of all screens' records, which are fetched when they are needed, and its version. */
export type ArchiveHost = { loadCheckers: () => Promise<ArchiveCheckers>; version: string };
