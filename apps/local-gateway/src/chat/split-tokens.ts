// One alternative per kind of token: a character of a script without spaces; a piece of a word; any other character; the last white space.
const TOKEN =
  /\s*(?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[[\p{L}\p{M}\p{N}_]--[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]]{1,8}|\S)|\s+/gv;

/**
 * This gateway's own token rule: a token is one Han or kana character, up to eight letters or digits of a word, or one other
 * character, each with the white space before it; white space at the end is a token too. The tokens joined are the text.
 */
export function splitTokens(text: string): string[] {
  return text.match(TOKEN) ?? [];
}
