import * as v from 'valibot';

/**
 * The parameters of a transcription request by their names on the wire, besides gateway, model and file. An absent one is not sent.
 * `extra` are further form fields, which go last, but for what makes the request.
 */
export const transcriptionParameters = v.object({
  /** ISO 639-1. */
  language: v.exactOptional(v.string()),
  prompt: v.exactOptional(v.string()),
  temperature: v.exactOptional(v.number()),
  response_format: v.exactOptional(v.string()),
  'timestamp_granularities[]': v.exactOptional(v.array(v.string())),
  'include[]': v.exactOptional(v.array(v.string())),
  extra: v.exactOptional(v.record(v.string(), v.unknown())),
});

export type TranscriptionParameters = v.InferOutput<typeof transcriptionParameters>;
export type TranscriptionParameterName = keyof TranscriptionParameters;

/** In the order of the table. */
export const TRANSCRIPTION_PARAMETER_NAMES = [
  'language',
  'prompt',
  'temperature',
  'response_format',
  'timestamp_granularities[]',
  'include[]',
  'extra',
] as const satisfies readonly TranscriptionParameterName[];
