import type { ResponseFormat } from './response-formats.ts';

/**
 * The format that tells most without being refused: models of the Whisper kind answer `verbose_json` with times,
 * newer ones refuse everything but `json`.
 */
export function defaultResponseFormat(model: string): ResponseFormat {
  return /whisper|moonshine/i.test(model) ? 'verbose_json' : 'json';
}
