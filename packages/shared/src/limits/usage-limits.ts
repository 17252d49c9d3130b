import * as v from 'valibot';

const most = v.pipe(v.number(), v.integer(), v.minValue(1));

/**
 * What one user, or all together, may use of the server's keys. A day is a calendar day in UTC; tokens are those of chat, characters those
 * of texts to speak, audio is what is transcribed. What is absent is not limited.
 */
export const usageLimits = v.strictObject({
  requestsPerMinute: v.exactOptional(most),
  concurrentRuns: v.exactOptional(most),
  tokensPerDay: v.exactOptional(most),
  charactersPerDay: v.exactOptional(most),
  audioMinutesPerDay: v.exactOptional(most),
});

/** What may be used, parsed. */
export type UsageLimits = v.InferOutput<typeof usageLimits>;
/** The name of one limit. */
export type LimitName = keyof UsageLimits;
