/** A stretch of a recording, in seconds from its beginning; `end` is exclusive. */
export type Span = { start: number; end: number };
