import * as v from 'valibot';
import { requestCaps } from '#limits/request-caps.ts';

/**
 * What a gateway allows: temperature range, upload bytes, speech input limit with its unit, speech formats by their names on the wire, and
 * refused upload types (lower-case extensions).
 */
export const gatewayLimits = v.object({
  temperature: v.object({ min: v.number(), max: v.number() }),
  uploadBytes: v.number(),
  speechInput: v.object({ max: v.number(), unit: v.picklist(['characters', 'bytes']) }),
  speechFormats: v.array(v.string()),
  refusedUploads: v.array(v.string()),
});

/** What a model costs, in its gateway's currency per million tokens. `cached` is for cached tokens of the prompt, `reasoning` for reasoning tokens of the completion. */
export const tokenPrice = v.object({
  input: v.number(),
  output: v.number(),
  cached: v.exactOptional(v.number()),
  reasoning: v.exactOptional(v.number()),
});

/** What a gateway costs: the currency (ISO 4217) and prices by model id, or by the beginning of one with `*` behind it. */
export const gatewayPrices = v.object({ currency: v.string(), models: v.record(v.string(), tokenPrice) });

/**
 * The answer of `GET /api/config`. `limits` and `prices` hold each gateway's by its id, prices only where the operator gave some;
 * `caps` is the most that one request may ask for. Nothing here tells an address or a key.
 */
export const configResponse = v.object({
  gateways: v.array(v.object({ id: v.string(), name: v.string(), local: v.boolean() })),
  limits: v.record(v.string(), gatewayLimits),
  prices: v.optional(v.record(v.string(), gatewayPrices), {}),
  caps: v.optional(requestCaps, {}),
  version: v.string(),
});

/** What a gateway allows, parsed. */
export type GatewayLimits = v.InferOutput<typeof gatewayLimits>;
/** What a model costs, parsed. */
export type TokenPrice = v.InferOutput<typeof tokenPrice>;
/** What a gateway costs, parsed. */
export type GatewayPrices = v.InferOutput<typeof gatewayPrices>;
/** The answer of `GET /api/config`, parsed. */
export type ConfigResponse = v.InferOutput<typeof configResponse>;
