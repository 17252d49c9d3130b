import type { SseEvent } from './sse-event.ts';

/**
 * Reads the lines of one event (WHATWG HTML, section 9.2.6, without the blank line); undefined when they are nothing but comments
 * and `retry`. Unlike the standard it gives events without data too, since their stray lines and ids are facts for us.
 */
export function readEventLines(lines: readonly string[]): SseEvent | undefined {
  const data: string[] = [];
  const stray: string[] = [];
  let id: string | undefined;
  let event = '';
  for (const line of lines) {
    const [name, value] = readField(line);
    if (name === 'data') data.push(value);
    else if (name === 'event') event = value;
    else if (name === 'id') id = value.includes('\0') ? id : value;
    else if (name !== '' && name !== 'retry') stray.push(line);
  }
  if (data.length + stray.length === 0 && id === undefined && event === '') return undefined;
  return {
    ...(id !== undefined && { id }),
    ...(event !== '' && { event }),
    ...(data.length > 0 && { data: data.join('\n') }),
    stray,
  };
}

/** A line's field name, which is empty for a comment, and its value without the one space that may follow the colon. */
function readField(line: string): [name: string, value: string] {
  const colon = line.indexOf(':');
  if (colon === -1) return [line, ''];
  return [line.slice(0, colon), line.slice(line.startsWith(' ', colon + 1) ? colon + 2 : colon + 1)];
}
