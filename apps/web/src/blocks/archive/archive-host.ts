import type { ArchiveCheckers } from '@lineup/shared/archive/archive-checkers.ts';

import type { ReportBuilder } from './report/report-parts.ts';

/**
 * What exports and imports need of the app: the checks of all screens' records and the reports that screens tell themselves, which are
 * fetched when they are needed, and its version.
 */
export type ArchiveHost = {
  loadCheckers: () => Promise<ArchiveCheckers>;
  loadReports: () => Promise<{ transcription: ReportBuilder }>;
  version: string;
};
