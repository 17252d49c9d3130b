import type { NumberRange } from '#blocks/recipe/number-range.ts';
import type { ChatParameterName } from '#features/chat/chat-parameters.ts';

/** The parameters that are numbers, as OpenAI's reference and the documented gateway bound them; temperature is each gateway's own. */
export const PARAMETER_RANGES = {
  temperature: { min: 0, max: 2, isWhole: false },
  top_p: { min: 0, max: 1, isWhole: false },
  max_tokens: { min: 1, max: Number.MAX_SAFE_INTEGER, isWhole: true },
  max_completion_tokens: { min: 1, max: Number.MAX_SAFE_INTEGER, isWhole: true },
  n: { min: 1, max: 5, isWhole: true },
  seed: { min: Number.MIN_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER, isWhole: true },
  presence_penalty: { min: -2, max: 2, isWhole: false },
  frequency_penalty: { min: -2, max: 2, isWhole: false },
  top_logprobs: { min: 0, max: 20, isWhole: true },
} as const satisfies Partial<Record<ChatParameterName, NumberRange>>;

export type NumberParameterName = keyof typeof PARAMETER_RANGES;

/** Whether a parameter is a number. */
export function isNumberParameter(name: string): name is NumberParameterName {
  return Object.hasOwn(PARAMETER_RANGES, name);
}
