import type { Archive } from '@lineup/shared/archive/archive.ts';
import type { ReactNode } from 'react';
import { useFormat } from '#i18n/use-format.ts';
import { useLocale } from '#i18n/use-locale.ts';
import { useText } from '#i18n/use-text.ts';
import { SESSION_SCREENS } from '#lib/session-record.ts';

/** What a file holds, before any of it is written. */
export function ImportContents({ archive }: { archive: Archive }) {
  const text = useText();
  const format = useFormat();
  const locale = useLocale();
  const { records, blobs, exportedAt, app } = archive;
  const counts = SESSION_SCREENS.map((screen) => ({
    screen,
    count: records.sessions.filter((session) => session['screen'] === screen).length,
  })).filter(({ count }) => count > 0);
  const sound = format.bytes(blobs.reduce((sum, { base64 }) => sum + Math.floor(base64.length * 0.75), 0));
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(
    readDate(exportedAt),
  );
  const settings = records.settings.filter(({ id }) => !id.startsWith('bench.')).length;
  return (
    <dl className="grid grid-cols-[max-content_minmax(0,1fr)] gap-x-4 gap-y-1 text-f3">
      <Fact label={text('archive.import.exported')}>{text('archive.import.by', { date, version: app })}</Fact>
      <Fact label={text('archive.import.sessions')}>
        {counts.length === 0
          ? text('archive.import.sessions.none')
          : counts.map(({ screen, count }) => `${text(`shell.${screen}`)} ${format.count(count)}`).join(' · ')}
      </Fact>
      {blobs.length > 0 && (
        <Fact label={text('archive.import.sound')}>
          {sound.value} {sound.unit}
        </Fact>
      )}
      {records.prompts.length > 0 && (
        <Fact label={text('archive.import.prompts')}>{format.count(records.prompts.length)}</Fact>
      )}
      {settings > 0 && (
        <Fact label={text('archive.import.settings')}>
          {format.count(settings)} <span className="text-t3">({text('archive.import.settings.text')})</span>
        </Fact>
      )}
    </dl>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-t3">{label}</dt>
      <dd className="min-w-0 break-words text-t1">{children}</dd>
    </>
  );
}

/** The furthest moments that a date can be. */
const MOST_MS = 8.64e15;

/** A number of a file may be no moment at all. */
function readDate(ms: number): number {
  return Number.isFinite(ms) ? Math.max(-MOST_MS, Math.min(MOST_MS, ms)) : 0;
}
