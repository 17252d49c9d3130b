import { describe, expect, it } from 'vitest';
import type { FrameKind, FrameRow } from './describe-frames.ts';
import { foldFrames, type WireItem } from './fold-frames.ts';

const LETTERS: Record<string, FrameKind> = {
  h: 'head',
  r: 'reasoning',
  t: 'text',
  x: 'malformed',
  o: 'other',
  e: 'end',
};

/** Rows of these kinds, ten milliseconds and one byte apart from each other. */
function rowsOf(kinds: string): FrameRow[] {
  return Array.from(kinds, (letter, index) => ({
    number: index,
    t: index * 10,
    gap: 10,
    kind: LETTERS[letter] ?? 'chunk',
    payload: '',
    bytes: 1,
    event: { kind: 'unreadable', raw: '' },
  }));
}

/** Frames by their index, folds as `[from+count]`, or `{from+count}` when open, silences as `~`. */
function write(items: readonly WireItem[]): string {
  return items
    .map((item) => {
      if (item.type === 'frame') return String(item.frame);
      if (item.type === 'stall') return '~';
      return item.isOpen ? `{${item.frame}+${item.count}}` : `[${item.frame}+${item.count}]`;
    })
    .join(' ');
}

const all = { filter: 'all' as const, stalls: [], isFolded: true, opened: new Set<number>() };

describe('foldFrames', () => {
  it.each([
    ['a few like frames stay', 'httte', {}, '0 1 2 3 4'],
    ['two more are not worth a fold', 'httttte', {}, '0 1 2 3 4 5 6'],
    ['the first three of many stay and the rest is one row', 'htttttttte', {}, '0 1 2 3 [4+5] 9'],
    ['each kind folds by itself', 'rrrrrrtttttt', {}, '0 1 2 [3+3] 6 7 8 [9+3]'],
    ['what is between them parts them', 'ttttttxtttttt', {}, '0 1 2 [3+3] 6 7 8 9 [10+3]'],
    ['an open fold shows its frames', 'tttttt', { opened: new Set([3]) }, '0 1 2 {3+3} 3 4 5'],
    ['nothing folds when folding is off', 'tttttt', { isFolded: false }, '0 1 2 3 4 5'],
    ['a silence stands before what ended it', 'tttt', { stalls: [{ from: 20, to: 30 }] }, '0 1 2 ~ 3'],
    ['a silence parts like frames', 'tttttttttttt', { stalls: [{ from: 50, to: 60 }] }, '0 1 2 [3+3] ~ 6 7 8 [9+3]'],
    ['a silence that nothing ended is not listed', 'tt', { stalls: [{ from: 10, to: 90 }] }, '0 1'],
    ['text alone', 'hrtxte', { filter: 'text' as const }, '2 4'],
    ['reasoning alone', 'hrrt', { filter: 'reasoning' as const }, '1 2'],
    ['what is odd', 'htxtote', { filter: 'odd' as const, stalls: [{ from: 20, to: 30 }] }, '2 ~ 4'],
  ])('%s', (_, kinds, options, expected) => {
    expect(write(foldFrames(rowsOf(kinds), { ...all, ...options }))).toBe(expected);
  });

  it('tells how many bytes a fold hides and how long a silence was', () => {
    const items = foldFrames(rowsOf('tttttttt'), { ...all, stalls: [{ from: 60, to: 70 }] });
    expect(items).toContainEqual({ type: 'fold', frame: 3, kind: 'text', count: 4, bytes: 4, isOpen: false });
    expect(items).toContainEqual({ type: 'stall', frame: 7, ms: 10 });
  });

  it('loses no frame and keeps their order, whatever is opened', () => {
    const rows = rowsOf('hrrrrrrrxttttttttoooooooe');
    const opened = new Set(rows.keys());
    const items = foldFrames(rows, { ...all, opened }).filter(({ type }) => type === 'frame');
    expect(items.map(({ frame }) => frame)).toEqual([...rows.keys()]);
  });
});
