import * as v from 'valibot';

/**
 * The limit that a request was refused for: its name, for whom it counts, how much it allows, and after how many seconds sending again can
 * help. That is absent where no clock tells: a run must end first, or the request alone is more than the limit allows.
 */
export const reachedLimit = v.object({
  name: v.picklist(['requestsPerMinute', 'concurrentRuns', 'tokensPerDay', 'charactersPerDay', 'audioMinutesPerDay']),
  scope: v.picklist(['user', 'everyone']),
  max: v.number(),
  retryAfterSeconds: v.exactOptional(v.number()),
});

/** A limit that was reached, parsed. */
export type ReachedLimit = v.InferOutput<typeof reachedLimit>;
