import * as v from 'valibot';

/** What a gateway allows: temperature range, upload bytes, speech input limit with its unit, and refused upload types (lower-case extensions). */
export const gatewayLimits = v.object({
  temperature: v.object({ min: v.number(), max: v.number() }),
  uploadBytes: v.number(),
  speechInput: v.object({ max: v.number(), unit: v.picklist(['characters', 'bytes']) }),
  refusedUploads: v.array(v.string()),
});

/** The answer of `GET /api/config`. `limits` holds each gateway's limits by its id; nothing here tells an address or a key. */
export const configResponse = v.object({
  gateways: v.array(v.object({ id: v.string(), name: v.string(), local: v.boolean() })),
  limits: v.record(v.string(), gatewayLimits),
  version: v.string(),
});

/** What a gateway allows, parsed. */
export type GatewayLimits = v.InferOutput<typeof gatewayLimits>;
/** The answer of `GET /api/config`, parsed. */
export type ConfigResponse = v.InferOutput<typeof configResponse>;
