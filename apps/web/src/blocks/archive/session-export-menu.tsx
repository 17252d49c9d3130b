import { Download, FileCode, FileJson, FileText, Image, Table } from 'lucide-react';
import { sessionTitle } from '#blocks/sessions/session-title.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useLocale } from '#i18n/use-locale.ts';
import { useText } from '#i18n/use-text.ts';
import type { SessionRecord } from '#lib/session-record.ts';
import { Menu } from '#ui/menu.tsx';
import type { ArchiveHost } from './archive-host.ts';
import { exportFormats } from './export-formats.ts';
import { exportSession } from './export-session.ts';
import { ExportTroubleDialog } from './export-trouble-dialog.tsx';
import { useExport } from './use-export.ts';

type SessionExportMenuProps = { session: SessionRecord; host: ArchiveHost };

const ICONS = { json: FileJson, html: FileCode, markdown: FileText, csv: Table, png: Image } as const;

/** A menu of the files that can be made of a session. */
export function SessionExportMenu({ session, host }: SessionExportMenuProps) {
  const text = useText();
  const locale = useLocale();
  const format = useFormat();
  const { isBusy, trouble, run, dismiss } = useExport();
  const context = { locale, text, format };
  const title = sessionTitle(session, text('sessions.untitled'));
  return (
    <>
      <Menu
        label={isBusy ? text('archive.export.busy') : text('archive.export.menu', { title })}
        trigger={<Download size={14} />}
        size="sm"
        items={exportFormats(session).map((each) => {
          const Icon = ICONS[each];
          return {
            label: text(`archive.export.${each}`),
            icon: <Icon size={14} />,
            disabled: isBusy,
            onSelect: () => void run(() => exportSession(session, { format: each, host, context })),
          };
        })}
      />
      {trouble !== null && <ExportTroubleDialog trouble={trouble} onClose={dismiss} />}
    </>
  );
}
