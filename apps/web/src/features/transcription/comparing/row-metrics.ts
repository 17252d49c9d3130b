/**
 * Pixels of the rows of words: the line of the reference and that of each lane, what parts rows and lines, what stands before the words
 * (more where a lane's mark stands there, too), and what is left free on both sides.
 */
export const ROW_METRICS = {
  reference: 24,
  lane: 20,
  gaps: { row: 10, line: 16 },
  label: { plain: 54, marked: 72 },
  sides: 40,
} as const;
