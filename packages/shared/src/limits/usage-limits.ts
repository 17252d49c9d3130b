import * as v from 'valibot';

const most = v.exactOptional(v.number());

/**
 * What one user, or all together, may use of the server's keys. A day is a calendar day in UTC; tokens are those of chat, characters those
 * of texts to speak, audio is what is transcribed. What is absent is not limited.
 */
export const usageLimits = v.object({
  requestsPerMinute: most,
  concurrentRuns: most,
  tokensPerDay: most,
  charactersPerDay: most,
  audioMinutesPerDay: most,
});

/** What may be used, parsed. */
export type UsageLimits = v.InferOutput<typeof usageLimits>;
