import type { TranscriptSegment, TranscriptToken } from '#audio/audio-engine.ts';
import type { PickedToken } from './pick-likeliest.ts';
import { tokenBytes } from './token-bytes.ts';

/** A piece of speech as text, without white space around it. */
export type Heard = Omit<TranscriptSegment, 'start' | 'end'>;

/** What the model chose for one piece, its end included, as text and tokens. */
export function readPicks(picks: readonly PickedToken[]): Heard {
  const tokens = trimTokens(picks.map(({ id, logprob }) => ({ id, bytes: Array.from(tokenBytes(id)), logprob })));
  const text = Buffer.from(tokens.flatMap(({ bytes }) => bytes)).toString();
  const averageLogprob = picks.reduce((sum, { logprob }) => sum + logprob, 0) / Math.max(1, picks.length);
  return { text, tokens, averageLogprob };
}

/** Leaves out the white space at both ends, and the tokens that stand for nothing. */
function trimTokens(tokens: readonly TranscriptToken[]): TranscriptToken[] {
  const isText = tokens.map(({ bytes }) => bytes.some((byte) => !isSpace(byte)));
  const [first, last] = [isText.indexOf(true), isText.lastIndexOf(true)];
  return tokens
    .slice(Math.max(0, first), last + 1)
    .map((token, index, kept) => {
      const start = index === 0 ? token.bytes.findIndex((byte) => !isSpace(byte)) : 0;
      const end = index === kept.length - 1 ? token.bytes.findLastIndex((byte) => !isSpace(byte)) + 1 : undefined;
      return { ...token, bytes: token.bytes.slice(start, end) };
    })
    .filter(({ bytes }) => bytes.length > 0);
}

/** Space, tab and the line ends of ASCII. */
function isSpace(byte: number): boolean {
  return byte === 0x20 || (byte >= 0x09 && byte <= 0x0d);
}
