import { splitSentences } from '#speech/split-sentences.ts';
import type { TextSpan } from '#speech/text-span.ts';

/** A part of a text that no subtitle cuts, and how good the cut behind it is: 0 ends a sentence, 1 a clause, 2 a word. */
export type Atom = TextSpan & { cut: 0 | 1 | 2 };

// Dictionaries for scripts without spaces are the same in every language.
const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

const UNSPACED = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}`;
/** Full-width marks part words as spaces do. */
const PARTS = new RegExp(`[${UNSPACED}\u3001-\u301f\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65]`, 'v');
/** JIS X 4051 and GB/T 15834: closing marks and small kana do not begin a line, opening ones do not end one. */
const NOT_FIRST =
  /^[\p{Pe}\p{Pf}\p{M}.,!?;:%‰°'"、。，．！？：；…⋯—–～〜·・ー々〻ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ]/u;
const NOT_LAST = /[\p{Ps}\p{Pi}$¥￥£€#＃]$/u;
const IS_SPACE = /^[^\S\u00a0\u202f\u2060]+$/;
const CLAUSE_END = /[,;:，、；：—–…⋯][\p{Pe}\p{Pf}'"]*$/u;

/** The atoms of a text on one line: words with the marks that cling to them, in scripts without spaces by a dictionary. */
export function findAtoms(text: string): Atom[] {
  const spans: TextSpan[] = [];
  let isOpen = false;
  for (const { segment, index } of segmenter.segment(text)) {
    if (IS_SPACE.test(segment)) {
      isOpen = false;
      continue;
    }
    const last = spans.at(-1);
    if (last !== undefined && isOpen && cling(text.slice(last.start, last.end), segment)) {
      last.end = index + segment.length;
    } else spans.push({ start: index, end: index + segment.length });
    isOpen = true;
  }
  const sentenceEnds = new Set(splitSentences(text).map(({ end }) => end));
  return spans.map((span) => ({
    ...span,
    cut: judgeCut(text.slice(span.start, span.end), sentenceEnds.has(span.end)),
  }));
}

function cling(before: string, after: string): boolean {
  if (NOT_FIRST.test(after) || NOT_LAST.test(before)) return true;
  return !PARTS.test(Array.from(before).at(-1) ?? '') && !PARTS.test(Array.from(after)[0] ?? '');
}

function judgeCut(atom: string, endsSentence: boolean): Atom['cut'] {
  if (endsSentence) return 0;
  return CLAUSE_END.test(atom) ? 1 : 2;
}
