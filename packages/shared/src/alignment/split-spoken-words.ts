import { joinNumbers } from '#alignment/numbers/join-numbers.ts';
import type { Normaliser } from './normaliser.ts';
import { scanSpokenTokens } from './scan-spoken-tokens.ts';
import { simplifyCharacters } from './simplify-characters.ts';
import type { SpokenToken } from './spoken-token.ts';
import type { SpokenWord } from './spoken-word.ts';

const SPACE = /\s/;
const NO_SPACE = /\S/;
/** Brackets and quotation marks that open: between two words without a space they belong to the second. */
const OPENING = /[\p{Ps}\p{Pi}]/u;

/**
 * The words of a text that are compared, in order. Scripts without spaces are split by character, as is usual for them; where
 * punctuation counts, each mark is a word of its own, else it clings to a word or is left out. A number may span several words.
 * `toSimplified` turns traditional characters into simplified ones, and is asked only if the normaliser says so.
 */
export function splitSpokenWords(
  text: string,
  normaliser: Normaliser,
  toSimplified: (text: string) => string = (same) => same,
): SpokenWord[] {
  let tokens = scanSpokenTokens(text, normaliser);
  if (normaliser.script) {
    const simplified = simplifyCharacters(text, toSimplified);
    tokens = tokens.map((token) => ({ ...token, form: simplified.get(token.from) ?? token.form }));
  }
  if (normaliser.numbers) tokens = joinNumbers(tokens);
  const spans = normaliser.punctuation ? clingMarks(text, tokens) : tokens;
  return spans.map(({ from, to, form }) => ({ text: text.slice(from, to), key: form, from, to }));
}

/** Widens each word by the marks that touch it. */
function clingMarks(text: string, tokens: readonly SpokenToken[]): SpokenToken[] {
  const words = tokens.filter(({ kind }) => kind !== 'mark').map((word) => ({ ...word }));
  words.forEach((word, index) => {
    const before = words[index - 1];
    const [head, tail] = shareGap(text, before?.to ?? null, word.from);
    if (before !== undefined) before.to = head;
    word.from = tail;
  });
  const last = words.at(-1);
  if (last !== undefined) last.to = shareGap(text, last.to, text.length)[0];
  return words;
}

/** Where the word before a gap ends and the word behind it begins, when the marks in the gap have gone to them. */
function shareGap(text: string, from: number | null, to: number): [number, number] {
  let [head, tail] = [from ?? 0, to];
  while (head < to && !SPACE.test(text.charAt(head))) head += 1;
  const goes = from === null || head < to ? NO_SPACE : OPENING;
  while (tail > (from ?? 0) && goes.test(text.charAt(tail - 1))) tail -= 1;
  return [Math.min(head, tail), tail];
}
