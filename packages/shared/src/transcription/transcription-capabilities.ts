import type { TranscriptFormat } from './transcript-result.ts';

/**
 * What a transcription model takes: its response formats, the best to read first; `prompt`; `include[]=logprobs` (with `json`
 * only); `timestamp_granularities[]` (with `verbose_json` only); `keywords[]` and `languages[]`; and whether `chunking_strategy` has
 * to be sent with recordings of more than 30 seconds.
 */
export type TranscriptionCapabilities = {
  formats: readonly TranscriptFormat[];
  takesPrompt: boolean;
  takesLogprobs: boolean;
  takesGranularities: boolean;
  takesKeywords: boolean;
  needsChunking: boolean;
};

const DOCUMENTED: TranscriptionCapabilities = {
  formats: ['verbose_json', 'json', 'text', 'srt', 'vtt'],
  takesPrompt: true,
  takesLogprobs: false,
  takesGranularities: false,
  takesKeywords: false,
  needsChunking: false,
};

const JSON_ONLY: TranscriptionCapabilities = { ...DOCUMENTED, formats: ['json'] };

/** OpenAI's API description, `POST /audio/transcriptions`, August 2026; of names that begin alike the longer stands first. */
const CAPABILITIES: readonly (readonly [name: RegExp, capabilities: TranscriptionCapabilities])[] = [
  [
    /^gpt-4o(?:-mini)?-transcribe-diarize/,
    { ...DOCUMENTED, formats: ['diarized_json', 'json', 'text'], takesPrompt: false, needsChunking: true },
  ],
  [/^gpt-4o(?:-mini)?-transcribe/, { ...JSON_ONLY, takesLogprobs: true }],
  [/^gpt-transcribe/, { ...JSON_ONLY, takesKeywords: true }],
  [/whisper/, { ...DOCUMENTED, takesGranularities: true }],
];

/**
 * What a model takes, by its id, whatever a gateway puts before a slash. Of a model that is not known only what every gateway
 * documents is believed.
 */
export function transcriptionCapabilities(model: string): TranscriptionCapabilities {
  const name = model.toLowerCase().split('/').at(-1) ?? '';
  return CAPABILITIES.find(([pattern]) => pattern.test(name))?.[1] ?? DOCUMENTED;
}
