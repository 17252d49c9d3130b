import { requestCaps } from '@lineup/shared/limits/request-caps.ts';
import { usageLimits } from '@lineup/shared/limits/usage-limits.ts';
import * as v from 'valibot';

const modelNames = v.array(
  v.pipe(
    v.string(),
    v.maxLength(256),
    v.regex(/^(?:[^*]+\*?|\*)$/, 'must be a model id, or its beginning with * behind it'),
  ),
);

/** The content of LIMITS_FILE: every limit of a server whose keys are shared. What is left out is not limited. */
export const limitsFileSchema = v.strictObject({
  perUser: v.optional(usageLimits, {}),
  overall: v.optional(usageLimits, {}),
  models: v.exactOptional(
    v.union(
      [modelNames, v.record(v.pipe(v.string(), v.minLength(1)), modelNames)],
      'must be a list of model ids, or such lists by gateway id',
    ),
  ),
  caps: v.optional(requestCaps, {}),
});

/** The limits of this server, parsed. */
export type LimitsConfig = v.InferOutput<typeof limitsFileSchema>;
