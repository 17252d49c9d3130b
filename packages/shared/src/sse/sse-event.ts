/**
 * One event of an event stream (WHATWG HTML, section 9.2.6). `data` lines are joined by LF; undefined when the event had none.
 * `stray` holds lines that are neither comment nor field, which the standard ignores but gateways use for bare errors.
 */
export type SseEvent = { id?: string; event?: string; data?: string; stray: string[] };
