import type { TextSpan } from '#speech/text-span.ts';

/** How far, in UTF-16 units, a word may stand behind the one before: farther away is another one that looks the same. */
const REACH = 60;
const IS_SAID = /[\p{L}\p{M}\p{N}]/u;
const ENDS_IN_LETTER = /[\p{L}\p{N}]\p{M}*$/u;

/**
 * Where the words (or tokens) of a transcript stand in its text, in their order, without the signs around them; null for those that do
 * not stand there, and for those of nothing but signs. Case does not matter.
 */
export function locateWords(text: string, words: readonly { text: string }[]): (TextSpan | null)[] {
  const plain = toLowerCase(text);
  let cursor = 0;
  return words.map(({ text: word }) => {
    const wanted = toLowerCase(trimSigns(word));
    const start = wanted === '' ? -1 : findFrom(plain, wanted, cursor);
    if (start === -1) return null;
    cursor = start + wanted.length;
    return { start, end: cursor };
  });
}

function findFrom(text: string, wanted: string, cursor: number): number {
  const reach = text.slice(cursor, cursor + REACH + wanted.length);
  let at = reach.indexOf(wanted);
  // Tokens are parts of words and follow at once; what follows later begins a word.
  while (at > 0 && isInsideWord(reach, at)) at = reach.indexOf(wanted, at + 1);
  return at === -1 ? -1 : cursor + at;
}

const LETTER_WITHOUT_SPACES =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]$/u;

function isInsideWord(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 4), at);
  return ENDS_IN_LETTER.test(before) && !LETTER_WITHOUT_SPACES.test(before);
}

/** Without a regular expression for the end: those look from every sign on, which takes forever for many. */
function trimSigns(word: string): string {
  const characters = Array.from(word);
  const first = characters.findIndex((character) => IS_SAID.test(character));
  const last = characters.findLastIndex((character) => IS_SAID.test(character));
  return characters.slice(Math.max(0, first), last + 1).join('');
}

/** Only where it keeps every offset: some capital letters have small ones of two units. */
function toLowerCase(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
}
