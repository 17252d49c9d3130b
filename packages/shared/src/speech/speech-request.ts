import * as v from 'valibot';

/** The body of one speech request; unset parameters are not sent, unknown ones pass. `speed` is 0.25 to 4 in the documented contract. */
export const speechParameters = v.looseObject({
  model: v.pipe(v.string(), v.minLength(1), v.maxLength(256)),
  input: v.pipe(v.string(), v.minLength(1)),
  voice: v.pipe(v.string(), v.minLength(1), v.maxLength(256)),
  response_format: v.optional(v.string()),
  speed: v.optional(v.number()),
});

/** The body of `POST /api/speech`. */
export const speechRequest = v.strictObject({
  gateway: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
  request: speechParameters,
});

/** The body of `POST /api/speech`, parsed. */
export type SpeechRequest = v.InferOutput<typeof speechRequest>;
