/** The ends of lines that JSON leaves as they are, controls of 8-bit terminals, and marks that turn the direction of what is shown. */
const UNSAFE = /[\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF]/g;

/** Writes what a reader of logs could take for the end of a line, or obey, as JSON escapes; the line means the same. */
export function oneLine(json: string): string {
  return json.replaceAll(UNSAFE, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
