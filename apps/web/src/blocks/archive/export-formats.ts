import type { SessionRecord } from '#lib/session-record.ts';

/** What a session can be exported as. */
export type ExportFormat = 'json' | 'html' | 'markdown' | 'csv' | 'png';

/** The formats that apply to a session, in the order of the menu. A picture is of words: takes have none. */
export function exportFormats({ screen }: Pick<SessionRecord, 'screen'>): readonly ExportFormat[] {
  switch (screen) {
    case 'chat':
      return ['json', 'html', 'markdown', 'csv', 'png'];
    case 'speech':
      return ['json', 'html', 'csv'];
    case 'transcription':
      return ['json', 'html', 'markdown', 'csv', 'png'];
  }
}
