import type { ArchiveContent } from '@lineup/shared/archive/archive.ts';
import type { ReportModel } from '@lineup/shared/archive/report/report-model.ts';
import type { ReportContext } from './report-context.ts';

/** What a screen tells in the report of its session; `sounds` as a page plays them, by the ids under which the report names them. */
export type ReportParts = Pick<ReportModel, 'lanes' | 'turns'> & { sounds: ReadonlyMap<string, Blob> };

/** Tells a screen's part of a report from what an archive of the session holds. */
export type ReportBuilder = (
  source: { records: ArchiveContent['records']; blobs: ReadonlyMap<string, Blob> },
  context: ReportContext,
) => ReportParts;
