/** The letters of lanes, in the order they are given out. */
export const LANE_LETTERS = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'] as const;

/** A lane's letter, which also fixes its shape and colour. */
export type LaneLetter = (typeof LANE_LETTERS)[number];
