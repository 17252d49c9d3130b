import { ExportEverythingButton } from '#blocks/archive/export-everything-button.tsx';
import { ImportButton } from '#blocks/archive/import-button.tsx';
import { SessionExportMenu } from '#blocks/archive/session-export-menu.tsx';
import { HistoryScreen } from '#features/history/history-screen.tsx';
import { archiveHost } from './archive-host.ts';

/** The history with what only the app can give it: exports and imports know the records of all screens. */
export function HistoryPage() {
  return (
    <HistoryScreen
      actions={
        <div className="flex gap-1.5">
          <ImportButton host={archiveHost} />
          <ExportEverythingButton host={archiveHost} />
        </div>
      }
      renderMenu={(session) => <SessionExportMenu session={session} host={archiveHost} />}
    />
  );
}
