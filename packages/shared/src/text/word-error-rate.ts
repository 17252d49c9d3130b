/** How far a transcript is from what was said; `rate` is errors per word of the reference (1 when it has none and words were heard). */
export type WordErrors = { errors: number; words: number; rate: number };

/** Scripts without spaces between words are compared character by character, as is usual for them. */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[[\p{L}\p{M}\p{N}]--[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]]+/gv;

/**
 * The word error rate: the fewest words to insert, drop or replace that turn the reference into what was heard (Levenshtein's
 * distance over words). Case, punctuation and "etc." for "et cetera" are no errors.
 */
export function wordErrorRate(reference: string, heard: string): WordErrors {
  const said = splitWords(reference);
  const errors = countEdits(said, splitWords(heard));
  return { errors, words: said.length, rate: said.length === 0 ? Math.min(errors, 1) : errors / said.length };
}

function splitWords(text: string): string[] {
  const plain = text.normalize('NFKC').toLowerCase().replace(/['’]/g, '').replaceAll('et cetera', 'etc');
  return plain.match(WORD) ?? [];
}

/** One row of the distance table at a time: its last cell is the distance from the words so far to all of `to`. */
function countEdits(from: readonly string[], to: readonly string[]): number {
  let above = [0, ...to.map((_, column) => column + 1)];
  for (const [row, word] of from.entries()) {
    const here = [row + 1];
    for (const [column, other] of to.entries()) {
      const replaced = (above[column] ?? 0) + (word === other ? 0 : 1);
      here.push(Math.min(replaced, (above[column + 1] ?? 0) + 1, (here[column] ?? 0) + 1));
    }
    above = here;
  }
  return above.at(-1) ?? 0;
}
