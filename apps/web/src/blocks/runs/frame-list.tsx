import { clsx } from 'clsx';
import { useId, useRef, type KeyboardEvent } from 'react';
import { useText } from '#i18n/use-text.ts';
import type { FrameKind, FrameRow } from './describe-frames.ts';
import { useWindow } from './use-window.ts';

const ROW_HEIGHT = 25;
const COLUMNS = 'grid grid-cols-[38px_58px_58px_72px_minmax(0,1fr)] items-center gap-x-1.5 px-3';

const KIND_LOOKS: Partial<Record<FrameKind, string>> = {
  text: 'text-t1',
  finish: 'font-medium text-t1',
  usage: 'font-medium text-t1',
  malformed: 'bg-bad-wash text-bad',
  problem: 'bg-bad-wash text-bad',
};

type FrameListProps = { rows: readonly FrameRow[]; selected: number; onSelect: (index: number) => void };

/** The frames of a run as a list that arrow keys move through; only what is seen is drawn. */
export function FrameList({ rows, selected, onSelect }: FrameListProps) {
  const text = useText();
  const id = useId();
  const list = useRef<HTMLElement | null>(null);
  const { from, to, onScroll, ref } = useWindow({ count: rows.length, rowHeight: ROW_HEIGHT });

  function move(event: KeyboardEvent) {
    const target = targetOf(event.key, { selected, last: rows.length - 1 });
    if (target === undefined) return;
    event.preventDefault();
    onSelect(target);
    keepInView(list.current, target);
  }

  return (
    <div className="flex min-h-0 flex-1 flex-col">
      <div aria-hidden className={`${COLUMNS} h-6.5 shrink-0 border-b border-line text-f1 text-t3`}>
        <span>#</span>
        <span className="text-right">{text('run.wire.time')}</span>
        <span className="text-right">{text('run.wire.gap')}</span>
        <span>{text('run.wire.kind')}</span>
        <span>{text('run.wire.payload')}</span>
      </div>
      <div
        ref={(element) => {
          list.current = element;
          return ref(element);
        }}
        role="listbox"
        aria-label={text('run.wire.frames')}
        aria-activedescendant={rows.length === 0 ? undefined : `${id}-${selected}`}
        tabIndex={0}
        onKeyDown={move}
        onScroll={onScroll}
        className="scroll-slim relative min-h-0 flex-1 overflow-y-auto font-mono text-f2 -outline-offset-2"
      >
        <div style={{ height: rows.length * ROW_HEIGHT }} />
        {rows.slice(from, to).map((row, offset) => (
          <FrameOption
            key={from + offset}
            id={`${id}-${from + offset}`}
            row={row}
            index={from + offset}
            count={rows.length}
            isSelected={from + offset === selected}
            onSelect={onSelect}
          />
        ))}
      </div>
    </div>
  );
}

type FrameOptionProps = {
  id: string;
  row: FrameRow;
  index: number;
  count: number;
  isSelected: boolean;
  onSelect: (index: number) => void;
};

function FrameOption({ id, row, index, count, isSelected, onSelect }: FrameOptionProps) {
  const text = useText();
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- the list holds the focus and takes the keys
    <div
      id={id}
      role="option"
      aria-selected={isSelected}
      aria-setsize={count}
      aria-posinset={index + 1}
      onClick={() => onSelect(index)}
      style={{ top: index * ROW_HEIGHT, height: ROW_HEIGHT }}
      className={clsx(
        COLUMNS,
        'absolute inset-x-0 cursor-pointer border-b border-line/60',
        isSelected ? 'bg-now-wash text-t1' : (KIND_LOOKS[row.kind] ?? 'text-t3'),
      )}
    >
      <span className={isSelected ? undefined : 'text-t4'}>{index}</span>
      <span className="text-right">{(row.t / 1000).toFixed(3)}</span>
      <span className="text-right">{row.gap === null ? '' : `+${Math.round(row.gap)}`}</span>
      <span className="truncate font-sans">{text(`run.wire.kind.${row.kind}`)}</span>
      <span className="truncate">{row.payload}</span>
    </div>
  );
}

function targetOf(key: string, { selected, last }: { selected: number; last: number }): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return Math.min(selected + 1, last);
    case 'ArrowUp':
      return Math.max(selected - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return undefined;
  }
}

function keepInView(list: HTMLElement | null, index: number): void {
  if (list === null) return;
  const top = index * ROW_HEIGHT;
  if (top < list.scrollTop) list.scrollTop = top;
  else if (top + ROW_HEIGHT > list.scrollTop + list.clientHeight) list.scrollTop = top + ROW_HEIGHT - list.clientHeight;
}
