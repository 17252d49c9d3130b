import type { GatewayLimits } from '@lineup/shared/config/config-response.ts';
import type { NumberRange } from '#blocks/recipe/number-range.ts';

/** What OpenAI's API reference takes of a transcription; a gateway's own limits may be those of its chats, which are wider. */
const DOCUMENTED = { min: 0, max: 1 } as const;

/** The temperatures that all of these gateways take; those of a gateway whose limits are not known are the documented ones. */
export function temperatureRange(limits: readonly (Pick<GatewayLimits, 'temperature'> | undefined)[]): NumberRange {
  const ranges = [DOCUMENTED, ...limits.map((each) => each?.temperature ?? DOCUMENTED)];
  return {
    min: Math.max(...ranges.map(({ min }) => min)),
    max: Math.min(...ranges.map(({ max }) => max)),
    isWhole: false,
  };
}
