import { useText } from '#i18n/use-text.ts';
import { Dialog } from '#ui/dialog.tsx';
import { Note } from '#ui/note.tsx';
import type { ExportTrouble } from './use-export.ts';

type ExportTroubleDialogProps = { trouble: ExportTrouble; onClose: () => void };

/** Says what an export left out, or why there is no file. */
export function ExportTroubleDialog({ trouble, onClose }: ExportTroubleDialogProps) {
  const text = useText();
  return (
    <Dialog title={text('archive.export')} onClose={onClose}>
      {/* Where it is opened from may not break lines. */}
      <div className="whitespace-normal">
        {'leftOut' in trouble ? (
          <Note tone="warn" title={text('archive.export.left_out', { count: trouble.leftOut })}>
            {text('archive.export.left_out.text')}
          </Note>
        ) : (
          <Note tone="bad" title={text('archive.export.failed')} quote={trouble.reason}>
            {text('archive.export.failed.text')}
          </Note>
        )}
      </div>
    </Dialog>
  );
}
