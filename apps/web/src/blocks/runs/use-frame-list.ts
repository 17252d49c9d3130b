import type { Stall } from '@lineup/shared/runs/measure-gaps.ts';
import { useState } from 'react';
import type { FrameKind, FrameRow } from './describe-frames.ts';
import { foldFrames, passes, type FrameFilter, type WireItem } from './fold-frames.ts';
import { nearestFrame } from './nearest-frame.ts';

/** The row that is looked at, by what it is: places change when folds open and when frames come. */
type Cursor = Pick<WireItem, 'type' | 'frame'>;

/** What the list of frames shows and which row is looked at; until one is chosen the first text, or what came instead. */
export function useFrameList({ rows, stalls }: { rows: readonly FrameRow[]; stalls: readonly Stall[] }) {
  const [filter, setFilter] = useState<FrameFilter>('all');
  const [isFolded, setFolded] = useState(true);
  const [opened, setOpened] = useState<ReadonlySet<number>>(new Set());
  const [cursor, setCursor] = useState<Cursor | null>(null);
  const items = foldFrames(rows, { filter, stalls, isFolded: isFolded && filter === 'all', opened });
  const position = findPosition(items, cursor);
  const frame = items[position]?.frame;

  function chooseTime(t: number) {
    const nearest = nearestFrame(rows, t);
    setFilter('all');
    setOpened(new Set([...opened, ...foldsOver(rows, { nearest, stalls })]));
    setCursor({ type: 'frame', frame: nearest });
  }

  return {
    items,
    counts: countFrames(rows, stalls),
    position,
    row: frame === undefined ? undefined : rows[frame],
    filter,
    isFolded,
    choose: (at: number) => setCursor(items[at] ?? null),
    chooseTime,
    toggle(at: number) {
      const from = items[at]?.frame;
      if (from === undefined) return;
      const others = Array.from(opened).filter((each) => each !== from);
      setOpened(new Set(opened.has(from) ? others : [...others, from]));
    },
    setFilter,
    setFolded,
  };
}

function findPosition(items: readonly WireItem[], cursor: Cursor | null): number {
  if (cursor === null) return firstOf(items, 'text') ?? firstOf(items, 'problem') ?? firstOf(items, 'body') ?? 0;
  const exact = items.findIndex(({ type, frame }) => type === cursor.type && frame === cursor.frame);
  // What was looked at may be folded or filtered away now: the row in whose place it was is nearest.
  if (exact !== -1) return exact;
  return Math.max(
    items.findLastIndex(({ frame }) => frame <= cursor.frame),
    0,
  );
}

function firstOf(items: readonly WireItem[], kind: FrameKind): number | undefined {
  const position = items.findIndex((item) => item.type === 'frame' && item.row.kind === kind);
  return position === -1 ? undefined : position;
}

/** The fold that hides a frame, if one does. */
function foldsOver(
  rows: readonly FrameRow[],
  { nearest, stalls }: { nearest: number; stalls: readonly Stall[] },
): number[] {
  const items = foldFrames(rows, { filter: 'all', stalls, isFolded: true, opened: new Set() });
  return items.flatMap((item) =>
    item.type === 'fold' && item.frame <= nearest && nearest < item.frame + item.count ? [item.frame] : [],
  );
}

function countFrames(rows: readonly FrameRow[], stalls: readonly Stall[]): Record<FrameFilter, number> {
  const count = (filter: FrameFilter) => rows.filter((row) => row.number !== null && passes(row, filter)).length;
  return { all: count('all'), text: count('text'), reasoning: count('reasoning'), odd: count('odd') + stalls.length };
}
