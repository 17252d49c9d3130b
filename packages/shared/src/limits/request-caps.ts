import * as v from 'valibot';

const most = v.exactOptional(v.number());

/**
 * The most that one request may ask for: answers (`n`), tokens of an answer (`maxTokens`, for `max_tokens` and `max_completion_tokens`),
 * lanes of a send, bytes of its JSON body, bytes of an uploaded recording. What is absent is bounded by the technical caps alone.
 */
export const requestCaps = v.object({ n: most, maxTokens: most, lanes: most, bodyBytes: most, uploadBytes: most });

/** The caps on one request, parsed. */
export type RequestCaps = v.InferOutput<typeof requestCaps>;
