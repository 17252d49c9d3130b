import { CHAT_LIMITS } from '#limits/limits.ts';
import { createLineSplitter } from './create-line-splitter.ts';
import { readEventLines } from './read-event-lines.ts';
import type { SseEvent } from './sse-event.ts';

/** Reads an event stream from its bytes, however they are split; `end` gives an event that lacks its blank line. */
export type SseReader = { push(bytes: Uint8Array): SseEvent[]; end(): SseEvent[] };

/**
 * A reader for one event stream (WHATWG HTML, section 9.2.6). `push` throws a RangeError once an event has grown beyond
 * `maxEventLength` UTF-16 units without ending, which only an attack on memory does.
 */
export function createSseReader({ maxEventLength = CHAT_LIMITS.laneBytes } = {}): SseReader {
  // One decoder for the whole stream joins characters that are split over reads, and drops one leading BOM.
  const decoder = new TextDecoder();
  const splitter = createLineSplitter();
  let lines: string[] = [];
  let unendedLength = 0;

  function readText(text: string): SseEvent[] {
    const events: SseEvent[] = [];
    unendedLength += text.length;
    for (const line of splitter.push(text)) {
      if (line !== '') {
        lines.push(line);
        continue;
      }
      const event = readEventLines(lines);
      if (event !== undefined) events.push(event);
      lines = [];
      unendedLength = 0;
    }
    if (unendedLength > maxEventLength) throw new RangeError('an event of the stream is too long');
    return events;
  }

  return {
    push: (bytes) => readText(decoder.decode(bytes, { stream: true })),
    end: () => {
      const events = readText(decoder.decode());
      const last = readEventLines([...lines, splitter.rest()]);
      return last === undefined ? events : [...events, last];
    },
  };
}
