const LINE_END = /\r\n|\r|\n/;

/**
 * Cuts text that comes in pieces into lines ended by CRLF, CR or LF (WHATWG HTML, section 9.2.6); `rest` is the line still
 * without an end. A CR ends its line at once; an LF at the start of the next piece belongs to it.
 */
export function createLineSplitter(): { push(text: string): string[]; rest(): string } {
  // A list of pieces: one growing text would be copied and searched again with every read of a line of megabytes.
  let pending: string[] = [];
  let endedWithCr = false;

  function push(text: string): string[] {
    if (text === '') return [];
    const pieces = (endedWithCr && text.startsWith('\n') ? text.slice(1) : text).split(LINE_END);
    endedWithCr = text.endsWith('\r');
    pending.push(pieces[0] ?? '');
    if (pieces.length === 1) return [];
    const lines = [pending.join(''), ...pieces.slice(1, -1)];
    pending = [pieces.at(-1) ?? ''];
    return lines;
  }

  return { push, rest: () => pending.join('') };
}
