/** Reads base64 as `encodeBase64` writes it; undefined when it is anything else. */
export function decodeBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (text.length % 4 !== 0) return undefined;
  let binary: string;
  try {
    binary = atob(text);
  } catch {
    // Characters that are not of the alphabet: the caller has a word for it.
    return undefined;
  }
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
