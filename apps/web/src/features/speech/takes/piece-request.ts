import type { SpeechRequest } from '@lineup/shared/speech/speech-request.ts';
import type { Take } from './take-record.ts';

/** The request of one piece of a take as its gateway gets it: the take's, with the piece's part of the text. */
export function pieceRequest(
  { request, pieces }: Pick<Take, 'request' | 'pieces'>,
  index: number,
): SpeechRequest['request'] {
  const { input } = request.request;
  const { start, end } = pieces[index] ?? { start: 0, end: input.length };
  return { ...request.request, input: input.slice(start, end) };
}
