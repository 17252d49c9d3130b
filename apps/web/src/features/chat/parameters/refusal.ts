import * as v from 'valibot';

/** A parameter that a gateway's model refused; `isDropped`: it is no longer sent there. `at` is the time in ms since the epoch. */
export const refusal = v.object({
  gateway: v.string(),
  model: v.string(),
  parameter: v.string(),
  /** The gateway's own words. */
  message: v.string(),
  at: v.number(),
  isDropped: v.boolean(),
});

export type Refusal = v.InferOutput<typeof refusal>;

/** What a refusal is about; there is at most one of each. */
export type RefusalKey = Pick<Refusal, 'gateway' | 'model' | 'parameter'>;
