/** A control character other than a tab or a line end, which no text has. */
const CONTROL = /[^\P{Cc}\t\n\r]/u;

/** Whether bytes can be the beginning of a UTF-8 text; the last character may be cut. Headerless audio practically never is. */
export function isText(bytes: Uint8Array): boolean {
  try {
    return !CONTROL.test(new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true }));
  } catch {
    // `fatal` has no other way to say that it is not UTF-8.
    return false;
  }
}
