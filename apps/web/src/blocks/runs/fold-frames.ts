import type { Stall } from '@lineup/shared/runs/measure-gaps.ts';
import type { FrameKind, FrameRow } from './describe-frames.ts';

/** Which frames are listed. `odd` is everything that a smooth answer has not: stalls, errors, what cannot be read, what is no part of it. */
export type FrameFilter = 'all' | 'text' | 'reasoning' | 'odd';

/**
 * One row of the list of frames; `frame` is the index of the frame that it is or stands for. `fold` stands for `count` like frames from
 * there on, with `bytes` in all. `stall` stands before its frame: nothing of the answer came for `ms` milliseconds.
 */
export type WireItem =
  | { type: 'frame'; frame: number; row: FrameRow }
  | { type: 'fold'; frame: number; kind: FrameKind; count: number; bytes: number; isOpen: boolean }
  | { type: 'stall'; frame: number; ms: number };

type FoldOptions = {
  filter: FrameFilter;
  stalls: readonly Stall[];
  /** Whether like frames in a row become one row, but for those whose first index is in `opened`. */
  isFolded: boolean;
  opened: ReadonlySet<number>;
};

const FOLDING: ReadonlySet<FrameKind> = new Set(['text', 'reasoning', 'tool_call', 'chunk', 'other', 'malformed']);
/** The first of a run of like frames stay, to show what they are like; fewer than this many more are not worth a fold. */
const SHOWN = 3;
const FEWEST = 3;

/** The rows of the list: frames that pass the filter, stalls in their places, and runs of like frames folded. */
export function foldFrames(rows: readonly FrameRow[], { filter, stalls, isFolded, opened }: FoldOptions): WireItem[] {
  const stallAt = placeStalls(rows, stalls);
  const items: WireItem[] = [];
  let at = 0;
  while (at < rows.length) {
    const stall = stallAt.get(at);
    if (stall !== undefined && (filter === 'all' || filter === 'odd'))
      items.push({ type: 'stall', frame: at, ms: stall });
    const end = isFolded ? endOfLike(rows, at, stallAt) : at + 1;
    if (passes(rows[at], filter)) items.push(...toItems(rows, { from: at, to: end, opened }));
    at = end;
  }
  return items;
}

/** Whether a filter lets a frame through. */
export function passes(row: FrameRow | undefined, filter: FrameFilter): boolean {
  if (row === undefined) return false;
  switch (filter) {
    case 'all':
      return true;
    case 'text':
    case 'reasoning':
      return row.kind === filter;
    case 'odd':
      return row.kind === 'malformed' || row.kind === 'problem' || row.kind === 'other';
  }
}

function toItems(
  rows: readonly FrameRow[],
  { from, to, opened }: { from: number; to: number; opened: ReadonlySet<number> },
): WireItem[] {
  const frames = rows.slice(from, to).map((row, offset) => ({ type: 'frame' as const, frame: from + offset, row }));
  const folded = frames.slice(SHOWN);
  const first = folded[0];
  if (first === undefined || folded.length < FEWEST) return frames;
  const isOpen = opened.has(first.frame);
  const bytes = folded.reduce((sum, { row }) => sum + (row.bytes ?? 0), 0);
  const fold = { type: 'fold' as const, frame: first.frame, kind: first.row.kind, count: folded.length, bytes, isOpen };
  return [...frames.slice(0, SHOWN), fold, ...(isOpen ? folded : [])];
}

function endOfLike(rows: readonly FrameRow[], from: number, stallAt: ReadonlyMap<number, number>): number {
  const kind = rows[from]?.kind;
  let end = from + 1;
  if (kind === undefined || !FOLDING.has(kind)) return end;
  while (rows[end]?.kind === kind && !stallAt.has(end)) end += 1;
  return end;
}

/** The length of each stall in milliseconds, by the index of the first frame after it began. */
function placeStalls(rows: readonly FrameRow[], stalls: readonly Stall[]): Map<number, number> {
  return new Map(
    stalls.flatMap(({ from, to }) => {
      const index = rows.findIndex(({ t }) => t > from);
      return index === -1 ? [] : [[index, to - from] as const];
    }),
  );
}
