import type { GatewayLimits } from '@lineup/shared/config/config-response.ts';
import { transcriptionCapabilities } from '@lineup/shared/transcription/transcription-capabilities.ts';
import { buildRequest, type TranscriptionRequest } from '#features/transcription/bench/build-request.ts';
import { RESERVED_FIELDS } from '#features/transcription/bench/reserved-fields.ts';
import type { ResolvedTranscriptionLane } from '#features/transcription/bench/transcription-lane.ts';
import { isLanguageCode } from './is-language-code.ts';
import { temperatureRange } from './temperature-range.ts';

/**
 * What is known of a lane's request before it is sent. `refused`: OpenAI's API reference or the documented contract says that it will be;
 * `note`: it will be sent, but otherwise than one may think, or gateways differ in it.
 */
export type TranscriptionNotice =
  | { code: 'format'; severity: 'refused'; model: string; format: string; formats: readonly string[] }
  | { code: 'temperature'; severity: 'refused'; temperature: number; min: number; max: number }
  | { code: 'prompt'; severity: 'refused'; model: string }
  | { code: 'chunking'; severity: 'refused'; model: string }
  | { code: 'language'; severity: 'note'; language: string }
  | { code: 'granularities'; severity: 'note'; format: string }
  | { code: 'logprobs_format'; severity: 'note'; format: string }
  | { code: 'logprobs_model'; severity: 'note'; model: string }
  | { code: 'reserved'; severity: 'note'; fields: readonly string[] };

type Checked = {
  lane: ResolvedTranscriptionLane;
  /** Its gateway's; undefined when they are not known. */
  limits: Pick<GatewayLimits, 'temperature'> | undefined;
  /** Seconds of the recording; null when they are not known. */
  duration: number | null;
};

/** Longer recordings are cut by the model itself, which wants to be told how. */
const LONGEST_WITHOUT_CHUNKING_SECONDS = 30;

/** Tells what is known of a lane before anything is sent. */
export function checkTranscriptionLane({ lane, limits, duration }: Checked): TranscriptionNotice[] {
  const { model } = lane;
  const request = buildRequest(lane);
  const { takesPrompt, needsChunking } = transcriptionCapabilities(model);
  const reserved = RESERVED_FIELDS.filter((field) => Object.hasOwn(lane.parameters.extra ?? {}, field));
  const isLong = duration !== null && duration > LONGEST_WITHOUT_CHUNKING_SECONDS;
  const { language } = request;
  const notices: (TranscriptionNotice | false)[] = [
    checkFormat(model, request),
    checkTemperature(request, limits),
    request['prompt'] !== undefined && !takesPrompt && { code: 'prompt', severity: 'refused', model },
    needsChunking &&
      isLong &&
      request['chunking_strategy'] === undefined && { code: 'chunking', severity: 'refused', model },
    typeof language === 'string' && !isLanguageCode(language) && { code: 'language', severity: 'note', language },
    ...checkDetails(model, request),
    reserved.length > 0 && { code: 'reserved', severity: 'note', fields: reserved },
  ];
  return notices.filter((notice) => notice !== false);
}

/** A format that no one documents is the gateway's own affair. */
function checkFormat(model: string, request: TranscriptionRequest): TranscriptionNotice | false {
  const { formats } = transcriptionCapabilities(model);
  const asked = String(request['response_format']);
  const isTaken = formats.some((format) => format === asked);
  const isKnown = KNOWN_FORMATS.has(asked);
  return !isTaken && isKnown && { code: 'format', severity: 'refused', model, format: asked, formats };
}

const KNOWN_FORMATS: ReadonlySet<string> = new Set(['json', 'verbose_json', 'text', 'srt', 'vtt', 'diarized_json']);

function checkTemperature(request: TranscriptionRequest, limits: Checked['limits']): TranscriptionNotice | false {
  const temperature = Number(request['temperature'] ?? 0);
  const { min, max } = temperatureRange([limits]);
  if (request['temperature'] === undefined || (temperature >= min && temperature <= max)) return false;
  return { code: 'temperature', severity: 'refused', temperature, min, max };
}

/** What an answer can hold besides its text depends on its format, and what it is asked for in vain is left out or refused. */
function checkDetails(model: string, request: TranscriptionRequest): (TranscriptionNotice | false)[] {
  const { takesLogprobs } = transcriptionCapabilities(model);
  const format = String(request['response_format']);
  const wantsLogprobs = [request['include[]']].flat().includes('logprobs');
  return [
    request['timestamp_granularities[]'] !== undefined &&
      format !== 'verbose_json' && { code: 'granularities', severity: 'note', format },
    wantsLogprobs && format !== 'json' && { code: 'logprobs_format', severity: 'note', format },
    wantsLogprobs && !takesLogprobs && { code: 'logprobs_model', severity: 'note', model },
  ];
}
