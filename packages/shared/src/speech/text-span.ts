/** A part of a text, in UTF-16 offsets; `end` is exclusive. */
export type TextSpan = { start: number; end: number };
