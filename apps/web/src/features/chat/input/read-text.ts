/** Controls that no text has; tabs, line ends, form feeds, backspaces and the escapes of terminal colours do occur. */
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const BINARY = /[\0-\u0007\u000B\u000E-\u001A\u001C-\u001F]/;

/**
 * Decodes a text file: UTF-16 by its byte order mark, else UTF-8; null when it is no text. With `isWhole` false the bytes are only the
 * beginning of a file, and may end inside a character.
 */
export function readText(bytes: Uint8Array, { isWhole }: { isWhole: boolean }): string | null {
  try {
    const text = new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes, { stream: !isWhole });
    return BINARY.test(text) ? null : text;
  } catch {
    // The bytes are no text in that encoding.
    return null;
  }
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}
