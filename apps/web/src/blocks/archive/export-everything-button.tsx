import { Download } from 'lucide-react';
import { useText } from '#i18n/use-text.ts';
import { Button } from '#ui/button.tsx';
import type { ArchiveHost } from './archive-host.ts';
import { exportEverything } from './export-everything.ts';
import { ExportTroubleDialog } from './export-trouble-dialog.tsx';
import { useExport } from './use-export.ts';

/** Saves all that is kept on this device as one file. */
export function ExportEverythingButton({ host }: { host: ArchiveHost }) {
  const text = useText();
  const { isBusy, trouble, run, dismiss } = useExport();
  const label = text(isBusy ? 'archive.export.busy' : 'archive.export.all');
  return (
    <>
      <Button
        aria-label={label}
        variant="outline"
        icon={<Download size={14} />}
        aria-busy={isBusy}
        disabled={isBusy}
        onClick={() => void run(() => exportEverything(host))}
      >
        <span className="max-sm:hidden">{label}</span>
      </Button>
      {trouble !== null && <ExportTroubleDialog trouble={trouble} onClose={dismiss} />}
    </>
  );
}
