import * as v from 'valibot';
import { CHAT_LIMITS, TRANSCRIPTION_LIMITS } from './limits.ts';

const upTo = (max: number) => v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(max)));
const most = v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1)));

/**
 * The most that one request may ask for: answers (`n`), tokens of an answer (`maxTokens`, for `max_tokens` and `max_completion_tokens`),
 * lanes of a send, bytes of its JSON body, bytes of an uploaded recording. What is absent is bounded by the technical caps alone.
 */
export const requestCaps = v.strictObject({
  n: most,
  maxTokens: most,
  lanes: upTo(CHAT_LIMITS.lanes),
  bodyBytes: upTo(CHAT_LIMITS.bodyBytes),
  uploadBytes: upTo(TRANSCRIPTION_LIMITS.uploadBytes),
});

/** The caps on one request, parsed. */
export type RequestCaps = v.InferOutput<typeof requestCaps>;
