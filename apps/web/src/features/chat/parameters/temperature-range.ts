import type { GatewayLimits } from '@lineup/shared/config/config-response.ts';
import type { NumberRange } from '#blocks/recipe/number-range.ts';
import { PARAMETER_RANGES } from './parameter-ranges.ts';

/** The temperatures that all of these gateways take; OpenAI's own range for those whose limits are not known. */
export function temperatureRange(limits: readonly (GatewayLimits | undefined)[]): NumberRange {
  const usual = PARAMETER_RANGES.temperature;
  const ranges = limits.map((each) => each?.temperature ?? usual);
  if (ranges.length === 0) return usual;
  return {
    min: Math.max(...ranges.map(({ min }) => min)),
    max: Math.min(...ranges.map(({ max }) => max)),
    isWhole: false,
  };
}
