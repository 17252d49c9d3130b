import type { GatewayLimits } from '@lineup/shared/config/config-response.ts';
import { SPEECH_FORMATS } from '#features/speech/bench/speech-formats.ts';

/** The formats that all of these gateways speak; every known one where a gateway's limits are not known. */
export function allowedFormats(limits: readonly (Pick<GatewayLimits, 'speechFormats'> | undefined)[]): string[] {
  const [first = SPEECH_FORMATS, ...others] = limits.map(
    (each): readonly string[] => each?.speechFormats ?? SPEECH_FORMATS,
  );
  return first.filter((format) => others.every((formats) => formats.includes(format)));
}
