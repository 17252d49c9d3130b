import { useWindow } from '#blocks/runs/use-window.ts';
import type { TakePiece } from '#features/speech/takes/take-record.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useText } from '#i18n/use-text.ts';

const ROW_HEIGHT = 22;
/** As many rows as are seen at once, most. */
const VISIBLE_ROWS = 16;

const COLUMNS = 'grid grid-cols-[3rem_1fr_1fr_1fr] items-center text-right';

type ArrivalTableProps = {
  arrivals: TakePiece['arrivals'];
  /** When the response head came, before which nothing can arrive; milliseconds like every time here. */
  start: number | null;
};

/** When how many bytes came. Only the rows that are seen are drawn, because a long take has thousands. */
export function ArrivalTable({ arrivals, start }: ArrivalTableProps) {
  const text = useText();
  const { from, to, onScroll, ref } = useWindow({ count: arrivals.length, rowHeight: ROW_HEIGHT });
  return (
    <div role="table" aria-label={text('speech.wire.arrivals')} aria-rowcount={arrivals.length + 1} className="text-f2">
      <div role="row" aria-rowindex={1} className={`${COLUMNS} h-6 border-b border-line pr-2 text-f1 text-t3`}>
        <span role="columnheader" className="text-left">
          #
        </span>
        <span role="columnheader">{text('run.wire.time')}</span>
        <span role="columnheader">{text('run.wire.gap')}</span>
        <span role="columnheader">{text('wire.bytes')}</span>
      </div>
      <div
        ref={ref}
        role="rowgroup"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- not every browser lets the keyboard into a scroller by itself
        tabIndex={0}
        onScroll={onScroll}
        style={{ height: Math.min(arrivals.length, VISIBLE_ROWS) * ROW_HEIGHT }}
        className="scroll-slim relative overflow-y-auto font-mono text-t2 -outline-offset-2"
      >
        <div aria-hidden style={{ height: arrivals.length * ROW_HEIGHT }} />
        {arrivals.slice(from, to).map((arrival, offset) => (
          <ArrivalRow
            key={from + offset}
            arrival={arrival}
            place={from + offset}
            before={arrivals[from + offset - 1]?.t ?? start}
          />
        ))}
      </div>
    </div>
  );
}

type ArrivalRowProps = { arrival: TakePiece['arrivals'][number]; place: number; before: number | null };

function ArrivalRow({ arrival: { t, size }, place, before }: ArrivalRowProps) {
  const format = useFormat();
  return (
    <div
      role="row"
      aria-rowindex={place + 2}
      style={{ top: place * ROW_HEIGHT, height: ROW_HEIGHT }}
      className={`${COLUMNS} absolute inset-x-0 border-b border-line/60 pr-2`}
    >
      <span role="cell" className="text-left text-t3">
        {place + 1}
      </span>
      <span role="cell">{format.decimal(t / 1000, 3)}</span>
      <span role="cell">{before === null ? '' : `+${format.count(t - before)}`}</span>
      <span role="cell">{format.count(size)}</span>
    </div>
  );
}
