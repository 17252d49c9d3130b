import { clsx } from 'clsx';
import { ChevronDown, ChevronRight, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import type { FrameKind, FrameRow } from './describe-frames.ts';
import type { WireItem } from './fold-frames.ts';
import { FRAME_COLUMNS, FRAME_ROW_HEIGHT } from './frame-columns.ts';
import { ownPayload, type Words } from './own-payload.ts';

const KIND_LOOKS: Partial<Record<FrameKind, string>> = {
  text: 'text-t1',
  body: 'text-t1',
  finish: 'font-medium text-t1',
  usage: 'font-medium text-t1',
  malformed: 'bg-bad-wash text-bad',
  problem: 'bg-bad-wash text-bad',
};

type FrameItemProps = {
  id: string;
  item: WireItem;
  /** Its place in the list, and how many there are. */
  position: number;
  count: number;
  isSelected: boolean;
  words: Words;
  onSelect: () => void;
};

/** One row of the frame list: a frame, a fold of like frames, or a silence. */
export function FrameItem({ id, item, position, count, isSelected, words, onSelect }: FrameItemProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- the list holds the focus and takes the keys
    <div
      id={id}
      role="option"
      aria-selected={isSelected}
      aria-setsize={count}
      aria-posinset={position + 1}
      onClick={onSelect}
      style={{ top: position * FRAME_ROW_HEIGHT, height: FRAME_ROW_HEIGHT }}
      className={clsx(
        FRAME_COLUMNS,
        'absolute inset-x-0 cursor-pointer border-b border-line/60',
        isSelected ? 'bg-now-wash text-t1' : lookOf(item),
      )}
    >
      <ItemContent item={item} words={words} />
    </div>
  );
}

function lookOf(item: WireItem): string {
  switch (item.type) {
    case 'frame':
      return KIND_LOOKS[item.row.kind] ?? 'text-t3';
    case 'fold':
      return 'text-t3';
    case 'stall':
      return 'text-warn';
  }
}

function ItemContent({ item, words }: { item: WireItem; words: Words }) {
  const { text, format } = words;
  switch (item.type) {
    case 'frame':
      return <FrameCells row={item.row} words={words} />;
    case 'fold': {
      const { value, unit } = format.bytes(item.bytes);
      const kind = text(`run.wire.kind.${item.kind}`);
      return (
        <WholeRow icon={item.isOpen ? <ChevronDown size={13} /> : <ChevronRight size={13} />}>
          {text('wire.folded', { count: item.count, shown: format.count(item.count), kind })}
          <span className="ml-2 text-t4 in-aria-selected:text-t1">
            {value} {unit}
          </span>
        </WholeRow>
      );
    }
    case 'stall':
      return (
        <WholeRow icon={<TriangleAlert size={13} />}>
          {text('wire.stall', { seconds: format.seconds(item.ms).value })}
        </WholeRow>
      );
  }
}

function WholeRow({ icon, children }: { icon: ReactNode; children: ReactNode }) {
  return (
    <span className="col-span-full flex items-center gap-1.5 pl-11.5 font-sans">
      <span aria-hidden>{icon}</span>
      <span className="truncate">{children}</span>
    </span>
  );
}

function FrameCells({ row, words }: { row: FrameRow; words: Words }) {
  const { text, format } = words;
  return (
    <>
      {row.number === null ? (
        <span className="truncate font-sans text-f1 text-t3 in-aria-selected:text-t1" data-tip={text('wire.own.why')}>
          {text('shell.product')}
        </span>
      ) : (
        <span>{row.number}</span>
      )}
      <span className="text-right">{format.decimal(row.t / 1000, 3)}</span>
      <span className="text-right">{row.gap === null ? '' : `+${format.count(row.gap)}`}</span>
      <span className="truncate font-sans">{text(`run.wire.kind.${row.kind}`)}</span>
      <span className="truncate">{ownPayload(row.event, words) ?? row.payload}</span>
      <span className="text-right text-t3 in-aria-selected:text-t1">{row.bytes}</span>
    </>
  );
}
