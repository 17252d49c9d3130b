import * as v from 'valibot';
import { usageLimits } from '#limits/usage-limits.ts';

const count = v.pipe(v.number(), v.minValue(0));

/** What one user has used of one model in a day. `estimated` counts the runs whose amounts the gateway did not tell. */
export const usageRow = v.object({
  user: v.string(),
  gateway: v.string(),
  model: v.string(),
  runs: count,
  inputTokens: count,
  outputTokens: count,
  characters: count,
  audioSeconds: count,
  refused: count,
  estimated: count,
});

/** The answer of `GET /api/operator/usage`: the day in UTC, the limits, and what has been used of them. */
export const usageResponse = v.object({
  day: v.string(),
  limits: v.object({ perUser: usageLimits, overall: usageLimits }),
  rows: v.array(usageRow),
});

/** One row of the usage, parsed. */
export type UsageRow = v.InferOutput<typeof usageRow>;
/** The answer of `GET /api/operator/usage`, parsed. */
export type UsageResponse = v.InferOutput<typeof usageResponse>;
