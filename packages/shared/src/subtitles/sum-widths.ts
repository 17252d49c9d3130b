const IS_WIDE =
  /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}\u3000-\u303f\uff01-\uff60]/v;
const HAS_NO_WIDTH = /[\p{M}\p{Cf}\p{EMod}\n]/v;
/** Most texts are nothing but these, and looking them up is the slow part. */
const LAST_NARROW = 0x2ff;

/**
 * The width of a text up to each UTF-16 offset, so that the width of any span is one subtraction: 1 for a Latin character, `wide` for a
 * Chinese, Japanese or Korean one, 0 for marks and line ends.
 */
export function sumWidths(text: string, wide: number): Float64Array {
  const sums = new Float64Array(text.length + 1);
  let [at, width] = [0, 0];
  for (const character of text) {
    at += character.length;
    width += widthOf(character, wide);
    sums[at] = width;
    // The second half of a surrogate pair.
    if (character.length === 2) sums[at - 1] = width;
  }
  return sums;
}

function widthOf(character: string, wide: number): number {
  if (character === '\n') return 0;
  if ((character.codePointAt(0) ?? 0) <= LAST_NARROW) return 1;
  if (HAS_NO_WIDTH.test(character)) return 0;
  return IS_WIDE.test(character) ? wide : 1;
}
