import type { TranscriptionLanes } from '@lineup/shared/transcription/transcription-lanes.ts';
import { defaultResponseFormat } from '@lineup/shared/transcription/default-response-format.ts';
import { RESERVED_FIELDS } from './reserved-fields.ts';
import type { ResolvedTranscriptionLane } from './transcription-lane.ts';

export type TranscriptionRequest = TranscriptionLanes[number]['request'];

/** Form fields hold words, numbers and yes or no; anything else is sent as JSON. */
type FormValue = TranscriptionRequest[string];

/**
 * The form fields of one lane; what is unset is not among them. Only the response format is chosen where nobody has: what can
 * be read synced with the sound depends on it.
 */
export function buildRequest({
  model,
  parameters,
}: Pick<ResolvedTranscriptionLane, 'model' | 'parameters'>): TranscriptionRequest {
  const { extra = {}, prompt = '', response_format: format, ...others } = parameters;
  const further = Object.entries(extra).filter(([name]) => !RESERVED_FIELDS.includes(name));
  return {
    model,
    ...others,
    ...(prompt.trim() === '' ? {} : { prompt: prompt.trim() }),
    response_format: format ?? defaultResponseFormat(model),
    ...Object.fromEntries(further.map(([name, value]) => [name, toFormValue(value)])),
  };
}

function toFormValue(value: unknown): FormValue {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value;
  return JSON.stringify(value);
}
