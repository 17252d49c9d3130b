import type { ArchiveHost } from '#blocks/archive/archive-host.ts';
import { useConfig } from '#blocks/models/use-config.ts';

/** The checks come with the first export or import. */
const loadCheckers = async () => (await import('./archive-checkers.ts')).archiveCheckers;

const loadReports = async () => (await import('./archive-reports.ts')).archiveReports();

/** What exports and imports need of this app; its version is that of its server. */
export function useArchiveHost(): ArchiveHost {
  const { data: config } = useConfig();
  return { loadCheckers, loadReports, version: config?.version ?? '' };
}
