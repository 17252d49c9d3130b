import { writeCsv } from '@lineup/shared/archive/report/write-csv.ts';
import { writeMarkdown } from '@lineup/shared/archive/report/write-markdown.ts';
import { writeReport } from '@lineup/shared/archive/report/write-report.ts';
import { writeArchive } from '@lineup/shared/archive/write-archive.ts';
import type { SessionRecord } from '#lib/session-record.ts';
import { archiveFileName } from './archive-file-name.ts';
import type { ArchiveHost } from './archive-host.ts';
import type { ExportFormat } from './export-formats.ts';
import { fillPieces } from './fill-pieces.ts';
import { readSource, type ArchiveSource } from './read-source.ts';
import { buildReport } from './report/build-report.ts';
import { drawTurnPng } from './report/draw-turn-png.ts';
import type { ReportContext } from './report/report-context.ts';

/** A file that was made; `leftOut` records could not be read. */
export type ExportedFile = { name: string; blob: Blob; leftOut: number };

type ExportOptions = { format: ExportFormat; host: ArchiveHost; context: ReportContext };

const EXTENSIONS: Record<ExportFormat, string> = { json: 'json', html: 'html', markdown: 'md', csv: 'csv', png: 'png' };

/** Makes the file of one session. Rejects with `ArchiveRefusal` for what cannot be written, and where a browser draws no picture. */
export async function exportSession(
  session: SessionRecord,
  { format, host, context }: ExportOptions,
): Promise<ExportedFile> {
  const checkers = await host.loadCheckers();
  const source = await readSource({ sessionId: session.id, checkers, app: host.version });
  const title = session.name ?? session.title;
  return {
    name: archiveFileName({ title, at: new Date(), extension: EXTENSIONS[format] }),
    blob: await makeFile(session, source, { format, host, context }),
    leftOut: source.leftOut,
  };
}

async function makeFile(
  session: SessionRecord,
  source: ArchiveSource,
  { format, host, context }: ExportOptions,
): Promise<Blob> {
  const { archive, blobs } = source;
  if (format === 'json') return fillPieces(writeArchive(archive), { blobs, type: 'application/json' });
  const { report, sounds } = buildReport(session, source, { context, reports: await host.loadReports() });
  switch (format) {
    case 'html':
      return fillPieces(writeReport(report, archive), { blobs: new Map([...blobs, ...sounds]), type: 'text/html' });
    case 'markdown':
      return new Blob([writeMarkdown(report)], { type: 'text/markdown' });
    case 'csv':
      return new Blob([writeCsv(report)], { type: 'text/csv' });
    case 'png': {
      const turn = report.turns.at(-1);
      if (turn === undefined) throw new Error('There is no turn to draw.');
      return drawTurnPng({ turn, words: report.words, language: report.language, theme: shownTheme() });
    }
  }
}

/** The theme that is on the screen, whoever chose it. */
function shownTheme(): 'light' | 'dark' {
  const { theme } = document.documentElement.dataset;
  if (theme === 'light' || theme === 'dark') return theme;
  return globalThis.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
