const BOM = '\xef\xbb\xbf';

/** Every way an event stream can begin, blank lines aside: a field that the standard knows, or a comment. */
const BEGINNINGS = ['data:', 'event:', 'id:', 'retry:', ':'];

/** No event stream begins with more blank lines than this, and a hostile one must not be sniffed for ever. */
const LONGEST_START = 4_096;

/**
 * Tells from its first bytes (latin1) whether an answer is an event stream; `more` while they allow both. `from` is where the
 * stream begins behind its byte order mark. Bytes may come one at a time, and a label is not asked.
 */
export function sniffStart(text: string): { kind: 'stream'; from: number } | { kind: 'body' | 'more' } {
  if (text.length < BOM.length && BOM.startsWith(text)) return { kind: 'more' };
  if (text.length > LONGEST_START && text.trimStart() === '') return { kind: 'body' };
  const from = text.startsWith(BOM) ? BOM.length : 0;
  let at = from;
  while (text[at] === '\n' || text[at] === '\r') at += 1;
  if (BEGINNINGS.some((beginning) => text.startsWith(beginning, at))) return { kind: 'stream', from };
  const rest = text.slice(at);
  return { kind: BEGINNINGS.some((beginning) => beginning.startsWith(rest)) ? 'more' : 'body' };
}
