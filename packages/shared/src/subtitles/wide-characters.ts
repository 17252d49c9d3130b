/**
 * What a full-width character (Chinese, Japanese, Korean, emoji) counts beside a Latin one: in a line, which 16 of them or 42 Latin ones
 * fill, and for the reader, who manages 9 of them or about 18 Latin ones a second (Netflix's style guides).
 */
export const WIDE_CHARACTERS = { inLine: 42 / 16, toRead: 2 } as const;
