/** Words of one line of the transcripts that stand side by side, columns `from` up to `to`; `top` and `height` in pixels. */
export type WordRow = { line: number; from: number; to: number; isFirst: boolean; top: number; height: number };

/** Pixels by which rows of one line may differ for nothing. */
const CLOSE_ENOUGH = 4;

type Layout = {
  /** Which lines are shown, each with its columns `from` up to `to`. */
  lines: readonly { line: number; from: number; to: number }[];
  /** Of every column, in pixels. */
  widths: readonly number[];
  /** What there is for the words of a row, in pixels. */
  available: number;
  /** Of a row, without what parts it from the next. */
  rowHeight: number;
  /** Between two rows of one line, and between two lines. */
  gaps: { row: number; line: number };
};

/**
 * Breaks lines into rows that fit, and those of one line about equally long, so that no word stands alone below a full row. A column
 * that is too wide for any row has one for itself.
 */
export function layOutRows({ lines, widths, available, rowHeight, gaps }: Layout): WordRow[] {
  const rows: WordRow[] = [];
  let top = 0;
  for (const { line, from: first, to: end } of lines) {
    const own = widths.slice(first, end);
    const starts = breakAt(own, findMeasure(own, available));
    for (const [index, start] of starts.entries()) {
      const next = starts[index + 1];
      const height = rowHeight + (next === undefined ? gaps.line : gaps.row);
      rows.push({ line, from: first + start, to: first + (next ?? own.length), isFirst: index === 0, top, height });
      top += height;
    }
  }
  return rows;
}

/** Where rows begin that are filled up to a measure. */
function breakAt(widths: readonly number[], measure: number): number[] {
  const starts: number[] = [];
  let used = Infinity;
  for (const [index, width] of widths.entries()) {
    if (used + width > measure) {
      starts.push(index);
      used = 0;
    }
    used += width;
  }
  return starts;
}

/** The smallest measure (pixels) with which a line takes no more rows than it must, to a few pixels. */
function findMeasure(widths: readonly number[], available: number): number {
  const count = breakAt(widths, available).length;
  if (count < 2) return available;
  let [low, high] = [widths.reduce((sum, width) => sum + width, 0) / count, available];
  while (high - low > CLOSE_ENOUGH) {
    const middle = (low + high) / 2;
    if (breakAt(widths, middle).length > count) low = middle;
    else high = middle;
  }
  return high;
}
