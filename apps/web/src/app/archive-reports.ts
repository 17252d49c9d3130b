import type { ReportBuilder } from '#blocks/archive/report/report-parts.ts';
import { buildTranscriptionReport } from '#features/transcription/report/build-transcription-report.ts';
import { loadTexts } from '#i18n/load-texts.ts';

/** The reports that a screen tells itself, because only it can judge what came; their words come along. */
export async function archiveReports(): Promise<{ transcription: ReportBuilder }> {
  await Promise.all([loadTexts('runs'), loadTexts('transcription')]);
  return { transcription: buildTranscriptionReport };
}
