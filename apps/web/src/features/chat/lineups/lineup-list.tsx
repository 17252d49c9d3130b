import { clsx } from 'clsx';
import { useState } from 'react';
import { useText } from '#i18n/use-text.ts';
import type { Lineup, LineupContent } from './lineup.ts';
import type { LineupNotice } from './lineup-notice.ts';
import { LineupRow } from './lineup-row.tsx';

type LineupListProps = {
  lineups: readonly Lineup[];
  current: LineupContent;
  onOpen: (lineup: Lineup) => void;
  onNotice: (notice: LineupNotice) => void;
};

/** The saved lineups in their order; while one is dragged, a line shows where it would go. */
export function LineupList({ lineups, current, onOpen, onNotice }: LineupListProps) {
  const text = useText();
  const [drag, setDrag] = useState<{ from: number; to: number } | null>(null);
  return (
    <ol aria-label={text('lineup.saved')} className="py-1">
      {lineups.map((lineup, place) => (
        <li
          key={lineup.id}
          data-place={place}
          className={clsx(
            'border-b border-line',
            drag?.from === place && 'opacity-45',
            drag?.to === place && drag.from > place && 'shadow-[0_-2px_0_var(--accent)]',
            drag?.to === place && drag.from < place && 'shadow-[0_2px_0_var(--accent)]',
          )}
        >
          <LineupRow
            lineup={lineup}
            current={current}
            count={lineups.length}
            onOpen={onOpen}
            onNotice={onNotice}
            onDrag={(to) => setDrag(to === null ? null : { from: place, to })}
          />
        </li>
      ))}
    </ol>
  );
}
