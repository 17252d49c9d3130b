import type { ChatRun } from '@lineup/shared/runs/run.ts';
import type { WireRecord } from '@lineup/shared/runs/wire-record.ts';
import type { LaneLetter } from '#blocks/lanes/lane-letters.ts';
import { useText } from '#i18n/use-text.ts';
import { describeFrames } from './describe-frames.ts';
import { FrameDetail } from './frame-detail.tsx';
import { FrameList } from './frame-list.tsx';
import { useFrameList } from './use-frame-list.ts';
import { WireFilters } from './wire-filters.tsx';
import { WireStrip } from './wire-strip.tsx';
import { measureOnce } from './measure-once.ts';

type WireFramesProps = { letter: LaneLetter; run: ChatRun; wire: WireRecord };

/** Every frame of a run: the strip as overview, the list, and the frame that is looked at. */
export function WireFrames({ letter, run, wire }: WireFramesProps) {
  const text = useText();
  const rows = describeFrames(wire.frames);
  const { items, counts, position, row, filter, isFolded, choose, chooseTime, toggle, setFilter, setFolded } =
    useFrameList({ rows, stalls: measureOnce(run).numbers.stalls });
  if (rows.length === 0) return <p className="p-3 text-f3 text-t3">{text('run.wire.none')}</p>;

  return (
    <div className="flex h-full min-h-0 flex-col">
      <WireStrip letter={letter} run={run} rows={rows} at={row?.t ?? null} onChoose={chooseTime} />
      <div className="flex min-h-0 flex-1 flex-col @2xl/wire:flex-row">
        <div className="flex min-h-0 min-w-0 flex-1 flex-col">
          <WireFilters counts={counts} filter={filter} onFilter={setFilter} isFolded={isFolded} onFold={setFolded} />
          {items.length === 0 ? (
            <p className="p-3 text-f3 text-t3">{text('wire.filter.none')}</p>
          ) : (
            <FrameList items={items} selected={position} onSelect={choose} onToggle={toggle} />
          )}
        </div>
        {row !== undefined && (
          <div className="h-2/5 max-h-72 shrink-0 border-t border-line2 @2xl/wire:h-auto @2xl/wire:max-h-none @2xl/wire:w-[42%] @2xl/wire:border-t-0 @2xl/wire:border-l">
            <FrameDetail row={row} isFirst={rows.find(({ kind }) => kind === row.kind) === row} />
          </div>
        )}
      </div>
    </div>
  );
}
