/** What a trusted proxy says of who is signed in. `refused` is a header that no proxy of good faith sends. */
export type ProxyUser = { said: 'nobody' } | { said: 'refused' } | { said: 'name'; name: string };

const MOST_BYTES = 256;

/**
 * Reads the header in which a trusted proxy names a person. Two headers of one name arrive as one with a comma between, so a comma means
 * that somebody added a second one, and neither is believed.
 */
export function readProxyUser(header: string | undefined): ProxyUser {
  if (header === undefined) return { said: 'nobody' };
  if (header.length > MOST_BYTES || header.includes(',')) return { said: 'refused' };
  const name = decode(header)?.trim();
  // Control and formatting characters could make one name look like another.
  if (name === undefined || name === '' || /[\p{C}\p{Zl}\p{Zp}]/u.test(name)) return { said: 'refused' };
  return { said: 'name', name };
}

/** Header values arrive as one character per byte; proxies write names in UTF-8. */
function decode(header: string): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(header, 'latin1'));
  } catch {
    // Another encoding, which nobody could tell from a third.
    return undefined;
  }
}
