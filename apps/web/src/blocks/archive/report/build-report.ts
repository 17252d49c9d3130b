import type { ReportModel } from '@lineup/shared/archive/report/report-model.ts';
import type { SessionRecord } from '#lib/session-record.ts';
import type { ArchiveSource } from '../read-source.ts';
import { buildChatReport } from './build-chat-report.ts';
import { buildSpeechReport } from './build-speech-report.ts';
import type { ReportContext } from './report-context.ts';
import { reportWords } from './report-words.ts';

type BuiltReport = { report: ReportModel; sounds: ReadonlyMap<string, Blob> };

/** The report of a session, from what an archive of it holds; null for a screen that has none. */
export function buildReport(session: SessionRecord, source: ArchiveSource, context: ReportContext): BuiltReport | null {
  const parts = buildParts(session, source, context);
  if (parts === null) return null;
  const { text, locale } = context;
  const { sounds, ...content } = parts;
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

function buildParts(session: SessionRecord, { archive, blobs }: ArchiveSource, context: ReportContext) {
  switch (session.screen) {
    case 'chat':
      return { ...buildChatReport(archive.records, context), sounds: new Map<string, Blob>() };
    case 'speech':
      return buildSpeechReport({ records: archive.records, blobs }, context);
    case 'transcription':
      return null;
  }
}
