import type { ScrollPosition } from './map-scroll.ts';
import type { PaneLayout } from './measure-pane.ts';

type Extent = Pick<PaneLayout, 'tops' | 'bottoms'>;

/** The section at a height of a pane's content, in pixels; the space after a section belongs to its end. Null without sections. */
export function findPlace({ tops, bottoms }: Extent, y: number): ScrollPosition | null {
  if (tops.length === 0) return null;
  const section = Math.max(
    0,
    tops.findLastIndex((top) => top <= y),
  );
  const [top, bottom] = [tops[section] ?? 0, bottoms[section] ?? 0];
  const fraction = bottom > top ? (y - top) / (bottom - top) : 0;
  return { section, fraction: Math.min(1, Math.max(0, fraction)) };
}

/** The height at which a place lies, in pixels from the top of the content. */
export function placeHeight({ tops, bottoms }: Extent, { section, fraction }: ScrollPosition): number {
  const [top, bottom] = [tops[section] ?? 0, bottoms[section] ?? 0];
  return top + fraction * (bottom - top);
}
