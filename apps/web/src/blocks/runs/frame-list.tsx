import { useEffect, useId, useRef, type KeyboardEvent } from 'react';
import { useFormat } from '#i18n/use-format.ts';
import { useText } from '#i18n/use-text.ts';
import type { WireItem } from './fold-frames.ts';
import { FRAME_COLUMNS, FRAME_ROW_HEIGHT } from './frame-columns.ts';
import { FrameItem } from './frame-item.tsx';
import { useWindow } from './use-window.ts';

type FrameListProps = {
  items: readonly WireItem[];
  /** The place of the row that is looked at. */
  selected: number;
  onSelect: (position: number) => void;
  /** Opens a fold that is closed and closes one that is open. */
  onToggle: (position: number) => void;
};

/** The frames of a run as a list that arrow keys move through; only what is seen is drawn. */
export function FrameList({ items, selected, onSelect, onToggle }: FrameListProps) {
  const text = useText();
  const words = { text, format: useFormat() };
  const id = useId();
  const list = useRef<HTMLElement | null>(null);
  const { from, to, onScroll, ref } = useWindow({ count: items.length, rowHeight: FRAME_ROW_HEIGHT });

  useEffect(() => keepInView(list.current, selected), [selected]);

  function handleKeyDown(event: KeyboardEvent) {
    const target = targetOf(event.key, { selected, last: items.length - 1 });
    if (target === undefined && !toggles(event.key, items[selected])) return;
    event.preventDefault();
    if (target === undefined) onToggle(selected);
    else onSelect(target);
  }

  return (
    <div className="@container/frames flex min-h-0 flex-1 flex-col">
      <div aria-hidden className={`${FRAME_COLUMNS} h-6.5 shrink-0 border-b border-line text-f1 text-t3`}>
        <span>#</span>
        <span className="text-right">{text('run.wire.time')}</span>
        <span className="truncate text-right">{text('run.wire.gap')}</span>
        <span>{text('run.wire.kind')}</span>
        <span>{text('run.wire.payload')}</span>
        <span className="text-right">{text('wire.bytes')}</span>
      </div>
      <div
        ref={(element) => {
          list.current = element;
          return ref(element);
        }}
        role="listbox"
        aria-label={text('run.wire.frames')}
        aria-activedescendant={items.length === 0 ? undefined : `${id}-${selected}`}
        tabIndex={0}
        onKeyDown={handleKeyDown}
        onScroll={onScroll}
        className="scroll-slim relative min-h-0 flex-1 overflow-y-auto font-mono text-f2 [text-autospace:no-autospace] -outline-offset-2"
      >
        <div style={{ height: items.length * FRAME_ROW_HEIGHT }} />
        {items.slice(from, to).map((item, offset) => (
          <FrameItem
            key={`${item.type}-${item.frame}`}
            id={`${id}-${from + offset}`}
            item={item}
            position={from + offset}
            count={items.length}
            isSelected={from + offset === selected}
            words={words}
            onSelect={() => {
              onSelect(from + offset);
              if (item.type === 'fold') onToggle(from + offset);
            }}
          />
        ))}
      </div>
    </div>
  );
}

const PAGE = 12;

function targetOf(key: string, { selected, last }: { selected: number; last: number }): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return Math.min(selected + 1, last);
    case 'ArrowUp':
      return Math.max(selected - 1, 0);
    case 'PageDown':
      return Math.min(selected + PAGE, last);
    case 'PageUp':
      return Math.max(selected - PAGE, 0);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return undefined;
  }
}

function toggles(key: string, item: WireItem | undefined): boolean {
  if (item?.type !== 'fold') return false;
  return key === 'Enter' || key === ' ' || key === (item.isOpen ? 'ArrowLeft' : 'ArrowRight');
}

function keepInView(list: HTMLElement | null, position: number): void {
  if (list === null) return;
  const top = position * FRAME_ROW_HEIGHT;
  const bottom = top + FRAME_ROW_HEIGHT;
  if (top < list.scrollTop) list.scrollTop = top;
  else if (bottom > list.scrollTop + list.clientHeight) list.scrollTop = bottom - list.clientHeight;
}
