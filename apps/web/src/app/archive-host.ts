import { version } from '#package.json';
import type { ArchiveHost } from '#blocks/archive/archive-host.ts';

/** What exports and imports need of this app; the checks come with the first of them. */
export const archiveHost: ArchiveHost = {
  loadCheckers: async () => (await import('./archive-checkers.ts')).archiveCheckers,
  loadReports: async () => (await import('./archive-reports.ts')).archiveReports(),
  version,
};
