import type { ReportModel } from '@lineup/shared/archive/report/report-model.ts';
import type { SessionRecord } from '#lib/session-record.ts';
import type { ArchiveSource } from '../read-source.ts';
import { buildChatReport } from './build-chat-report.ts';
import { buildSpeechReport } from './build-speech-report.ts';
import type { ReportContext } from './report-context.ts';
import type { ReportBuilder, ReportParts } from './report-parts.ts';
import { reportWords } from './report-words.ts';

type BuiltReport = { report: ReportModel; sounds: ReadonlyMap<string, Blob> };

type BuildOptions = { context: ReportContext; reports: { transcription: ReportBuilder } };

/** The report of a session, from what an archive of it holds. */
export function buildReport(session: SessionRecord, source: ArchiveSource, options: BuildOptions): BuiltReport {
  const { context } = options;
  const { text, locale } = context;
  const { sounds, ...content } = buildParts(session, source, options);
  const title = session.name ?? session.title;
  const made = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' }).format(session.createdAt);
  return {
    sounds,
    report: {
      title: title === '' ? text('sessions.untitled') : title,
      language: locale,
      facts: [`${text(`shell.${session.screen}`)} · ${made}`],
      words: reportWords(context),
      ...content,
    },
  };
}

function buildParts(
  session: SessionRecord,
  { archive, blobs }: ArchiveSource,
  { context, reports }: BuildOptions,
): ReportParts {
  switch (session.screen) {
    case 'chat':
      return { ...buildChatReport(archive.records, context), sounds: new Map<string, Blob>() };
    case 'speech':
      return buildSpeechReport({ records: archive.records, blobs }, context);
    case 'transcription':
      return reports.transcription({ records: archive.records, blobs }, context);
  }
}
