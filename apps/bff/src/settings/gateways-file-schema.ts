import * as v from 'valibot';
import { DOCUMENTED_LIMITS } from './documented-limits.ts';
import { parseBaseUrl } from './parse-base-url.ts';

const baseUrl = v.pipe(
  v.string(),
  v.rawTransform<string, URL>(({ dataset, addIssue, NEVER }) => {
    const url = parseBaseUrl(dataset.value);
    if (typeof url !== 'string') return url;
    addIssue({ message: url });
    return NEVER;
  }),
);

const temperature = v.pipe(
  v.strictObject({ min: v.number(), max: v.number() }),
  v.check(({ min, max }) => min <= max, 'min must not be above max'),
);

const positive = v.pipe(v.number(), v.integer(), v.minValue(1));

const limits = v.strictObject({
  temperature: v.optional(temperature, DOCUMENTED_LIMITS.temperature),
  uploadBytes: v.optional(positive, DOCUMENTED_LIMITS.uploadBytes),
  speechInput: v.optional(
    v.strictObject({ max: positive, unit: v.picklist(['characters', 'bytes']) }),
    DOCUMENTED_LIMITS.speechInput,
  ),
  speechFormats: v.optional(
    v.pipe(
      v.array(v.pipe(v.string(), v.regex(/^[a-z0-9_]{1,32}$/, 'must be lower-case names of formats'))),
      v.minLength(1),
    ),
    DOCUMENTED_LIMITS.speechFormats,
  ),
  refusedUploads: v.optional(
    v.array(v.pipe(v.string(), v.regex(/^[a-z0-9]{1,8}$/, 'must be lower-case extensions without the dot'))),
    DOCUMENTED_LIMITS.refusedUploads,
  ),
});

const perMillion = v.pipe(v.number(), v.minValue(0));

const prices = v.record(
  v.pipe(v.string(), v.minLength(1)),
  v.strictObject({
    input: perMillion,
    output: perMillion,
    cached: v.exactOptional(perMillion),
    reasoning: v.exactOptional(perMillion),
  }),
);

const currency = v.picklist(Intl.supportedValuesOf('currency'), 'must be a currency code of ISO 4217');

const gatewayEntry = v.pipe(
  v.strictObject({
    id: v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9_-]{0,31}$/, 'must be 1 to 32 of a-z 0-9 _ -')),
    name: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
    baseUrl,
    apiKeyEnv: v.optional(v.pipe(v.string(), v.minLength(1))),
    apiKeyFile: v.optional(v.pipe(v.string(), v.minLength(1))),
    limits: v.optional(limits, {}),
    currency: v.optional(currency),
    prices: v.optional(prices),
  }),
  v.check(
    (entry) => entry.apiKeyEnv === undefined || entry.apiKeyFile === undefined,
    'give apiKeyEnv or apiKeyFile, not both',
  ),
  v.check(
    (entry) => (entry.currency === undefined) === (entry.prices === undefined),
    'give currency and prices, or neither',
  ),
);

/** The content of GATEWAYS_FILE. Keys are named by environment variable or file, so that the file itself holds no secret. */
export const gatewaysFileSchema = v.pipe(
  v.array(gatewayEntry),
  v.minLength(1),
  v.check((entries) => new Set(entries.map((entry) => entry.id)).size === entries.length, 'ids must be distinct'),
);

/** One gateway of the file, parsed. */
export type GatewayEntry = v.InferOutput<typeof gatewayEntry>;
