/** `String.fromCharCode` takes its characters as arguments, of which engines allow some ten thousand. */
const CHUNK = 8_192;

/** Writes bytes as base64 (RFC 4648, padded). */
export function encodeBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += CHUNK) {
    binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  }
  return btoa(binary);
}
