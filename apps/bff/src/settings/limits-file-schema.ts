import { CHAT_LIMITS, TRANSCRIPTION_LIMITS } from '@lineup/shared/limits/limits.ts';
import * as v from 'valibot';

const upTo = (max: number) => v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(max)));
const most = upTo(Number.MAX_SAFE_INTEGER);

const usageLimits = v.strictObject({
  requestsPerMinute: most,
  concurrentRuns: most,
  tokensPerDay: most,
  charactersPerDay: most,
  audioMinutesPerDay: most,
});

const requestCaps = v.strictObject({
  n: most,
  maxTokens: most,
  lanes: upTo(CHAT_LIMITS.lanes),
  bodyBytes: upTo(CHAT_LIMITS.bodyBytes),
  uploadBytes: upTo(TRANSCRIPTION_LIMITS.uploadBytes),
});

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
