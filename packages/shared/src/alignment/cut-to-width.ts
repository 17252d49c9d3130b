import type { AlignedColumn } from './aligned-transcripts.ts';
import { measureColumn } from './measure-column.ts';

/** The most columns and the most width of a line, in Latin letters (`measureColumn`). */
export type LineLimits = { columns: number; width: number };

/** Columns `from` up to `to`. */
type Stretch = { from: number; to: number };

/** Cuts a stretch of columns into as few parts as fit, of about the same width; a column that is too wide has a line of its own. */
export function cutToWidth(columns: readonly AlignedColumn[], { from, to }: Stretch, limits: LineLimits): Stretch[] {
  const widths = columns.slice(from, to).map(measureColumn);
  const total = widths.reduce((sum, width) => sum + width, 0);
  const parts = Math.max(1, Math.ceil(total / limits.width), Math.ceil(widths.length / limits.columns));
  const stretches: Stretch[] = [];
  let start = from;
  let [width, passed] = [0, 0];
  widths.forEach((own, index) => {
    const at = from + index;
    const isFull = width + own > limits.width || at - start === limits.columns;
    const isFair = passed + own / 2 > (total * (stretches.length + 1)) / parts;
    if (at > start && (isFull || isFair)) {
      stretches.push({ from: start, to: at });
      [start, width] = [at, 0];
    }
    width += own;
    passed += own;
  });
  if (to > start) stretches.push({ from: start, to });
  return stretches;
}
