import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useText } from '#i18n/use-text.ts';
import { RenameField } from '#ui/rename-field.tsx';
import type { Lineup, LineupContent } from './lineup.ts';
import { LineupGrip } from './lineup-grip.tsx';
import { LineupMenu } from './lineup-menu.tsx';
import type { LineupNotice } from './lineup-notice.ts';
import { LineupOpener } from './lineup-opener.tsx';
import { editLineup, moveLineup } from './use-lineups.ts';

type LineupRowProps = {
  lineup: Lineup;
  current: LineupContent;
  count: number;
  onOpen: (lineup: Lineup) => void;
  onNotice: (notice: LineupNotice) => void;
  onDrag: (place: number | null) => void;
};

/** One saved lineup with all that can be done with it. */
export function LineupRow({ lineup, current, count, onOpen, onNotice, onDrag }: LineupRowProps) {
  const text = useText();
  const row = useRef<HTMLDivElement>(null);
  const [isRenaming, setRenaming] = useState(false);
  const { id, name, order } = lineup;

  function move(place: number) {
    if (place < 0 || place >= count) return;
    const focused = document.activeElement;
    // A row that is moved in the document loses the focus.
    flushSync(() => moveLineup(id, place));
    if (focused instanceof HTMLElement) focused.focus();
    onNotice({ text: text('lineup.moved', { name, place: place + 1, total: count }) });
  }

  function rename(written: string) {
    if (written !== '' && written !== name) editLineup(id, { name: written });
    flushSync(() => setRenaming(false));
    row.current?.querySelector<HTMLElement>('[data-opener]')?.focus();
  }

  return (
    <div ref={row} className="flex items-center gap-1 py-1">
      <LineupGrip name={name} order={order} onDrag={onDrag} onMove={move} />
      <div className="min-w-0 flex-1">
        {isRenaming ? (
          <RenameField label={text('lineup.name')} name={name} onDone={rename} />
        ) : (
          <LineupOpener lineup={lineup} onOpen={onOpen} />
        )}
      </div>
      <LineupMenu
        lineup={lineup}
        current={current}
        count={count}
        onRename={() => setRenaming(true)}
        onMove={move}
        onNotice={onNotice}
      />
    </div>
  );
}
