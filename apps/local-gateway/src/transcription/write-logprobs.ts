import type { TranscriptSegment, TranscriptToken } from '#audio/audio-engine.ts';

/** One token as OpenAI writes it: `bytes` are exact, `token` is readable. */
export type WrittenLogprob = { token: string; logprob: number; bytes: number[] };

const SPACE = 0x20;

/**
 * The tokens of a whole transcript, whose texts put together are its text. A character whose bytes are spread over several tokens stands
 * in the last of them.
 */
export function writeLogprobs(segments: readonly TranscriptSegment[]): WrittenLogprob[] {
  const decoder = new TextDecoder();
  return segments.flatMap(spaceFromLast).map(({ bytes, logprob }) => ({
    token: decoder.decode(Uint8Array.from(bytes), { stream: true }),
    logprob,
    bytes,
  }));
}

/** Between the texts of two segments stands a space. */
function spaceFromLast({ tokens }: TranscriptSegment, index: number): TranscriptToken[] {
  const isSpaced = index > 0;
  return tokens.map((token, place) => (isSpaced && place === 0 ? { ...token, bytes: [SPACE, ...token.bytes] } : token));
}
