const IS_SAID = /[\p{L}\p{N}]/u;
const IS_SYLLABLE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
/** A Chinese character takes about as long to say as three Latin letters. */
const SYLLABLE = 3;

/**
 * How much of a text is said up to each UTF-16 offset, in Latin letters; signs and spaces are not said. A text of nothing else goes by
 * its length.
 */
export function sumSaid(text: string): Float64Array {
  const sums = new Float64Array(text.length + 1);
  let [at, said] = [0, 0];
  for (const character of text) {
    // The first half of a surrogate pair.
    if (character.length === 2) sums[at + 1] = said;
    at += character.length;
    if (IS_SAID.test(character)) said += IS_SYLLABLE.test(character) ? SYLLABLE : 1;
    sums[at] = said;
  }
  return said === 0 ? sums.map((_, offset) => offset) : sums;
}
