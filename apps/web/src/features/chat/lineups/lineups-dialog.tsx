import { useEffect, useState } from 'react';
import { useText } from '#i18n/use-text.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import type { Lineup, LineupContent } from './lineup.ts';
import { LineupList } from './lineup-list.tsx';
import type { LineupNotice } from './lineup-notice.ts';
import { SaveLineup } from './save-lineup.tsx';
import { loadLineups, useLineups } from './use-lineups.ts';

type LineupsDialogProps = {
  current: LineupContent;
  /** Is given the lineup as this server can ask it: without gateways that it does not have. */
  onOpen: (lineup: Lineup) => void;
  onClose: () => void;
};

/** Saves the present lanes as a lineup and opens, orders and deletes those that were saved. */
export function LineupsDialog({ current, onOpen, onClose }: LineupsDialogProps) {
  const text = useText();
  const lineups = useLineups((state) => state.lineups);
  const [notice, setNotice] = useState<LineupNotice | null>(null);

  useEffect(() => void loadLineups(), []);

  return (
    <Dialog title={text('lineup.title')} onClose={onClose}>
      {lineups !== null && (
        <>
          <SaveLineup content={current} onSaved={(name) => setNotice({ text: text('lineup.is_saved', { name }) })} />
          <NoticeLine notice={notice} onDone={() => setNotice(null)} />
          {lineups.length === 0 ? (
            <p className="reading py-4 text-f4 text-t3">{text('lineup.none')}</p>
          ) : (
            <LineupList lineups={lineups} current={current} onOpen={onOpen} onNotice={setNotice} />
          )}
        </>
      )}
    </Dialog>
  );
}

/** In the dialog and not a toast: everything outside of an open modal is out of reach. */
function NoticeLine({ notice, onDone }: { notice: LineupNotice | null; onDone: () => void }) {
  const text = useText();
  return (
    <div role="status" className="flex min-h-control items-center gap-2 pt-2 text-f3 text-t2 empty:hidden">
      {notice !== null && <span className="min-w-0 truncate">{notice.text}</span>}
      {notice?.undo !== undefined && (
        <Button
          key={notice.text}
          // What it undoes may have taken the focus with it.
          ref={(button) => button?.focus()}
          variant="outline"
          size="sm"
          onClick={(event) => {
            // The button is about to vanish with the focus on it.
            event.currentTarget.closest('dialog')?.focus();
            notice.undo?.();
            onDone();
          }}
        >
          {text('ui.undo')}
        </Button>
      )}
    </div>
  );
}
