/** English has about four bytes of UTF-8 for a token, Chinese three for a character, which is a token at most: three errs on the safe side. */
const BYTES_PER_TOKEN = 3;

/** About how many tokens a text of so many bytes has. */
export function tokensFromBytes(bytes: number): number {
  return Math.ceil(bytes / BYTES_PER_TOKEN);
}
