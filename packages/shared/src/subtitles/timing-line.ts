/**
 * A line that begins a cue, though its times may be none: else the text behind it would be taken for that of the cue before. Every line
 * that `CUE_TIMES` reads is one.
 */
export const TIMING_LINE = /^\s*-?\d+:\S*\s*-->/;
