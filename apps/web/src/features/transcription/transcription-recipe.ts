import * as v from 'valibot';
import { RESPONSE_FORMATS } from './response-formats.ts';

/**
 * The settings that all lanes of a transcription share. Null and the empty prompt mean unset: the language is found by the
 * model, the format is chosen by its name, the rest is not sent.
 */
export const transcriptionRecipe = v.object({
  language: v.nullable(v.string()),
  prompt: v.string(),
  /** Words that are no temperature are kept as they stand in the field; while they do, nothing is sent. */
  temperature: v.nullable(v.union([v.number(), v.string()])),
  responseFormat: v.nullable(v.picklist(RESPONSE_FORMATS)),
  /** How a microphone recording travels: some gateways refuse the WebM that Chrome records. */
  sendRecordingAs: v.picklist(['wav', 'as_recorded']),
});

export type TranscriptionRecipe = v.InferOutput<typeof transcriptionRecipe>;

export const DEFAULT_TRANSCRIPTION_RECIPE: TranscriptionRecipe = {
  language: null,
  prompt: '',
  temperature: null,
  responseFormat: null,
  sendRecordingAs: 'wav',
};
