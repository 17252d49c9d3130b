// Every control character but LF. Bidirectional overrides too: they let a hostile text rewrite the line that it is shown in.
const UNSAFE = /[[\p{Cc}\u202a-\u202e\u2066-\u2069]--\n]/gv;

/** Foreign text made safe to show: line ends become LF, control characters go, and it is cut after `maxLength` code points. */
export function toPlainText(text: string, maxLength: number): string {
  // A code point is at most two UTF-16 units, so this much is enough and bounds the work on bodies of megabytes.
  const start = text.trimStart().slice(0, 2 * maxLength);
  const clean = start.replace(/\r\n?/g, '\n').replaceAll('\t', ' ').replace(UNSAFE, '');
  return Array.from(clean).slice(0, maxLength).join('').trim();
}
