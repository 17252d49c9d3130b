/** What a text file may begin with (the byte order mark), and the encoding that it tells (WHATWG Encoding, section 6). */
const MARKS: readonly [readonly number[], string][] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/**
 * The text of a file whose encoding nobody tells: by its byte order mark, else as UTF-8; where it is not UTF-8 as `otherwise` (an
 * encoding label), which the writer's language suggests.
 */
export function decodeText(bytes: Uint8Array, otherwise: string): string {
  const marked = MARKS.find(([mark]) => mark.every((byte, index) => bytes[index] === byte))?.[1];
  if (marked !== undefined) return new TextDecoder(marked).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    // What this decoder throws for bytes that are not UTF-8 (WHATWG Encoding, section 7.2).
    if (!(error instanceof TypeError)) throw error;
    return new TextDecoder(otherwise).decode(bytes);
  }
}
