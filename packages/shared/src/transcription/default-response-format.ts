import type { TranscriptFormat } from './transcript-result.ts';
import { transcriptionCapabilities } from './transcription-capabilities.ts';

/** Servers of these answer `verbose_json` whatever the name in front; a model that is not known may refuse it. */
const ANSWERS_WITH_TIMES = /whisper|moonshine/i;

/** The response format that tells most without being refused: speakers, else times, else `json`. */
export function defaultResponseFormat(model: string): TranscriptFormat {
  const { formats } = transcriptionCapabilities(model);
  if (formats.includes('diarized_json')) return 'diarized_json';
  return formats.includes('verbose_json') && ANSWERS_WITH_TIMES.test(model) ? 'verbose_json' : 'json';
}
