/** A character class (for the `v` flag) of the letters of scripts that are written without spaces between words. */
export const UNSPACED_SCRIPT = String.raw`[[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\u30FC\uFF70]&&[\p{L}\p{Nl}]]`;
