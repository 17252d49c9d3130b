import { cutText } from './cut-text.ts';
import { isAbbreviation } from './is-abbreviation.ts';
import { markGraphemes } from './mark-graphemes.ts';
import type { TextSpan } from './text-span.ts';

const CJK = String.raw`[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}（“‘]`;
const MARK = String.raw`[\p{Sentence_Terminal}；…⋯][\p{M}\u200d]*`;
// German closes by an opening quote, and a straight quote opens as well as it closes: what follows tells.
const CLOSERS = String.raw`(?:[\u00a0\u202f]?[\p{Pe}\p{Pf}]|[\p{Pi}"'*_]+(?=\s|$))*`;

/** What may end a sentence; addresses, so that their marks do not; straight quotes, because their number tells which way one faces. */
const TOKEN = new RegExp(
  [
    String.raw`(?<line>[\n\r\u2028\u2029]+)`,
    String.raw`(?:https?://|www\.)[^\s<>"，、。；！？）】」』”’]*[^\s<>"，、。；！？）】」』”’.,;:!?\)']`,
    String.raw`(?<marks>${MARK}(?:[[\s]--[\n\r\u2028\u2029]]*${MARK})*)(?<closers>${CLOSERS})`,
    '"',
  ].join('|'),
  'gv',
);

/** A sentence has something to say: a word, or an emoji. */
const HAS_WORD = /[\p{L}\p{N}\p{Extended_Pictographic}]/u;
/** Marks that end a sentence whatever follows: those of scripts without spaces or case, and the Chinese ellipsis. */
const PLAIN_END = /[^.．!?…⋯\s\p{M}\u200d]|[…⋯]{2}/u;
const GOES_ON = /^[\-,;:，、：；–—]/v;
const STANDS_APART = new RegExp(String.raw`^(?:\s|${CJK}|\p{Extended_Pictographic})`, 'v');
const CJK_AT_END = new RegExp(`${CJK}$`, 'v');
const LOWER_CASE_NEXT = /^\s*\p{Ll}/u;

/** No abbreviation and no word that `isAbbreviation` knows is longer: looking no farther keeps the whole linear. */
const WINDOW = 24;

/**
 * The sentences of a text, in order, without the white space around them; nothing but white space is left out. A line break ends a
 * sentence; abbreviations, initials, decimals, ellipses, addresses and the numbers of list items do not.
 */
export function splitSentences(text: string): TextSpan[] {
  return cutText(markGraphemes(text), { start: 0, end: text.length }, findSentenceEnds(text));
}

function findSentenceEnds(text: string): number[] {
  const ends: number[] = [];
  let [start, seen, hasWord, isQuoted] = [0, 0, false, false];
  for (const { 0: token, index, groups = {} } of text.matchAll(TOKEN)) {
    const { line, marks, closers = '' } = groups;
    hasWord ||= HAS_WORD.test(text.slice(seen, index + token.length));
    seen = index + token.length;
    if (token === '"' || closers.includes('"')) isQuoted = !isQuoted;
    const end = isQuoted && marks !== undefined && text[seen] === '"' ? seen + 1 : seen;
    if (line === undefined) {
      if (marks === undefined || !hasWord) continue;
      const before = text.slice(Math.max(start, index - WINDOW), index);
      const isClosed = end > index + marks.length;
      if (!endsSentence({ before, marks, isClosed, after: text.slice(end, end + WINDOW) })) continue;
    }
    [start, hasWord, isQuoted] = [end, false, isQuoted && line === undefined];
    ends.push(end);
  }
  return ends;
}

type Mark = { before: string; marks: string; isClosed: boolean; after: string };

function endsSentence({ before, marks, isClosed, after }: Mark): boolean {
  if (GOES_ON.test(after)) return false;
  if (PLAIN_END.test(marks)) return true;
  const isLoud = /[!?]/.test(marks);
  const isFullStop = /^[.．][\p{M}\u200d]*$/u.test(marks);
  if (!isLoud && !isFullStop) return false;
  if (!STANDS_APART.test(after) && !(isLoud && CJK_AT_END.test(before))) return false;
  if ((isFullStop || isClosed) && LOWER_CASE_NEXT.test(after)) return false;
  return isLoud || !isAbbreviation(before, after);
}
