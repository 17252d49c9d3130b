/**
 * The text of a body that came whole. UTF-8 when its bytes are UTF-8, whatever the label says, since labels of old servers are often
 * wrong; else by the charset that the label names, if there is such a one.
 */
export function decodeBody(bytes: Uint8Array, contentType: string | null): string {
  const charset = /;\s*charset\s*=\s*"?([^\s";]+)/i.exec(contentType ?? '')?.[1] ?? 'utf-8';
  const utf8 = decodeStrictly(bytes, 'utf-8');
  // UTF-16 is valid UTF-8 too, but full of a character that no text has.
  if (utf8?.includes('\0') === false) return utf8;
  return decodeStrictly(bytes, charset) ?? utf8 ?? new TextDecoder().decode(bytes);
}

function decodeStrictly(bytes: Uint8Array, charset: string): string | undefined {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    // Neither an unknown charset nor bytes that are not in it can be found out in another way.
    return undefined;
  }
}
