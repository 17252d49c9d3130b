import type { TextSpan } from '#speech/text-span.ts';

/** A word of a text, where it stands (UTF-16 offsets), and what makes it the same word elsewhere. */
export type FoundWord = TextSpan & { key: string };

const ALONE = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]`;
const JOINED = String.raw`[[\p{L}\p{M}\p{N}]--${ALONE}]`;
/** Scripts without spaces between words go character by character. */
const WORD = new RegExp(String.raw`${ALONE}\p{M}*|${JOINED}+(?:['’]${JOINED}+)*`, 'gv');

/** The words of a text: without punctuation, and equal whatever their case, width and apostrophes. */
export function findWords(text: string): FoundWord[] {
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    key: word.normalize('NFKC').toLowerCase().replace(/['’]/g, ''),
  }));
}
