const ESCAPED = /^bytes:((?:\\x[\da-f]{2}|[ -~])+)$/i;
const SENTENCE_PIECE = /^<0x([\da-f]{2})>$/i;
const UNIT = /\\x([\da-f]{2})|([ -~])/gi;

/**
 * The bytes of a token that is no whole text: OpenAI writes such a token as `bytes:\xe4\xbd`, SentencePiece models as `<0xE4>`.
 * Null for a token that is text.
 */
export function readTokenBytes(token: string): number[] | null {
  const single = SENTENCE_PIECE.exec(token)?.[1];
  if (single !== undefined) return [Number.parseInt(single, 16)];
  const escaped = ESCAPED.exec(token)?.[1];
  if (escaped === undefined || !escaped.includes('\\x')) return null;
  return Array.from(escaped.matchAll(UNIT), ([, hex, character = '']) =>
    hex === undefined ? character.charCodeAt(0) : Number.parseInt(hex, 16),
  );
}
