import * as v from 'valibot';

/**
 * The parameters of a speech request by their names on the wire, besides gateway, model, voice and text. An absent one is not sent.
 * `extra` is merged into the body last, but for what makes the request.
 */
export const speechParameters = v.object({
  response_format: v.exactOptional(v.string()),
  speed: v.exactOptional(v.number()),
  instructions: v.exactOptional(v.string()),
  extra: v.exactOptional(v.record(v.string(), v.unknown())),
});

export type SpeechParameters = v.InferOutput<typeof speechParameters>;
export type SpeechParameterName = keyof SpeechParameters;

/** In the order of the table. */
export const SPEECH_PARAMETER_NAMES = [
  'response_format',
  'speed',
  'instructions',
  'extra',
] as const satisfies readonly SpeechParameterName[];
