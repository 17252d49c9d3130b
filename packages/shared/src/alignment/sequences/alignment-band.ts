/** How far column − row may be below and above zero on the way from one corner of the distance table to the other. */
export type AlignmentBand = { below: number; above: number };

/**
 * The diagonals that no more than `edits` edits can leave: each step off the diagonal costs one, and so does each step back
 * (E. Ukkonen, “Algorithms for approximate string matching”, 1985). `edits` is at least the difference of the lengths.
 */
export function alignmentBand(rows: number, columns: number, edits: number): AlignmentBand {
  const spare = Math.floor((edits - Math.abs(columns - rows)) / 2);
  return { below: Math.max(0, rows - columns) + spare, above: Math.max(0, columns - rows) + spare };
}
