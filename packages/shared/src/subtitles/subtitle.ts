/** A text with its times in seconds, as subtitle files carry it. */
export type Subtitle = { start: number; end: number; text: string; speaker?: string };

/** How a text file ends its lines: LF, or CRLF for what insists on it. */
export type LineEnd = '\n' | '\r\n';
