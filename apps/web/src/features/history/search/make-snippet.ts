import { foldText } from '#lib/fold-text.ts';
import { markWords } from './mark-words.ts';

/** A stretch of a text that is shown; `isHit` where it is one of the words that were looked for. */
export type SnippetPart = { text: string; isHit: boolean };

/** How many characters (UTF-16 units) are shown before the first hit, and in all. */
const BEFORE = 24;
const LONGEST = 200;
/** Around a hit in a long text, this much is looked at; a text of megabytes is not walked from its beginning. */
const WINDOW = 300;

/** The part of a text around the first of the words, with every hit in it marked. White space is closed up; cuts are shown as “…”. */
export function makeSnippet(text: string, words: readonly string[]): SnippetPart[] {
  const near = cutWindow(text, words);
  const closed = near.text.replaceAll(/\s+/g, ' ').trim();
  const marked = markWords(closed, words);
  const first = marked.find(({ isHit }) => isHit)?.start ?? 0;
  const start = first <= BEFORE ? 0 : wordStart(closed, first - BEFORE);
  const end = snapToPoint(closed, Math.min(closed.length, start + LONGEST));
  const parts = marked
    .map((part) => ({ text: closed.slice(Math.max(part.start, start), Math.min(part.end, end)), isHit: part.isHit }))
    .filter((part) => part.text !== '');
  return [
    ...(near.isCutBefore || start > 0 ? [{ text: '…', isHit: false }] : []),
    ...parts,
    ...(near.isCutAfter || end < closed.length ? [{ text: '…', isHit: false }] : []),
  ];
}

function cutWindow(text: string, words: readonly string[]) {
  if (text.length <= 2 * WINDOW) return { text, isCutBefore: false, isCutAfter: false };
  const folded = foldText(text);
  const places = words.map((word) => folded.indexOf(word)).filter((at) => at !== -1);
  // Folding moves places by little, if at all: marks that were written apart, ligatures.
  const first = places.length === 0 ? 0 : Math.floor((Math.min(...places) * text.length) / folded.length);
  const safe = snapToPoint(text, Math.max(0, first - WINDOW));
  const end = snapToPoint(text, Math.min(text.length, safe + 2 * WINDOW));
  return { text: text.slice(safe, end), isCutBefore: safe > 0, isCutAfter: end < text.length };
}

/** Not between the halves of a surrogate pair. */
function snapToPoint(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at - 1 : at;
}

/** The beginning of a word near a place, so that a snippet does not begin inside one where a script has spaces. */
function wordStart(text: string, at: number): number {
  const space = text.indexOf(' ', at);
  return snapToPoint(text, space !== -1 && space - at < BEFORE / 2 ? space + 1 : at);
}
