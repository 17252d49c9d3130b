import type { SectionPair } from './align-sections.ts';

/** A place in a pane: a section and how far into it, 0 to 1. */
export type ScrollPosition = { section: number; fraction: number };

type Alignment = {
  pairs: readonly SectionPair[];
  /** How many sections the other pane has. */
  count: number;
  /** How many sections this pane has. */
  own: number;
};

/**
 * The place in another pane that belongs to a place in this one; null when the other has no sections. Sections without a partner are passed
 * between their neighbours: evenly over those that the other pane has there, or standing still where it has none.
 */
export function mapScroll(
  { section, fraction }: ScrollPosition,
  { pairs, own, count }: Alignment,
): ScrollPosition | null {
  if (count === 0) return null;
  const next = pairs.find(([a]) => a >= section) ?? [own, count];
  if (next[0] === section) return { section: next[1], fraction };
  const before = pairs.findLast(([a]) => a < section) ?? [-1, -1];
  const passed = (section - before[0] - 1 + fraction) / (next[0] - before[0] - 1);
  const place = before[1] + 1 + passed * (next[1] - before[1] - 1);
  if (place >= next[1]) return next[1] === 0 ? { section: 0, fraction: 0 } : { section: next[1] - 1, fraction: 1 };
  return { section: Math.floor(place), fraction: place % 1 };
}
