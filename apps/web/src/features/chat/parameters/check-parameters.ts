import type { ChatMessage } from '@lineup/shared/chat/chat-request.ts';
import type { GatewayLimits } from '@lineup/shared/config/config-response.ts';
import type { ChatParameters } from '#features/chat/chat-parameters.ts';
import { isNumberParameter, PARAMETER_RANGES } from './parameter-ranges.ts';
import { temperatureRange } from './temperature-range.ts';

/**
 * What is known of a request before it is sent. `refused`: the gateway's documentation or OpenAI's reference says that it will be;
 * `note`: it will be taken, but otherwise than one may think.
 */
export type ParameterNotice =
  | { code: 'choices_need_temperature'; severity: 'refused' }
  | { code: 'empty_content'; severity: 'refused' }
  | { code: 'max_tokens_counts_input'; severity: 'note' }
  | { code: 'both_max_tokens'; severity: 'refused' }
  | { code: 'top_logprobs_need_logprobs'; severity: 'refused' }
  | { code: 'out_of_range'; severity: 'refused'; parameter: string; value: number; min: number; max: number };

type Checked = {
  parameters: ChatParameters;
  messages?: readonly ChatMessage[];
  /** The gateway's own; undefined when they are not known. */
  limits: GatewayLimits | undefined;
};

/**
 * The manual says only “very small, near 0”. Sampling at a hundredth is already the same as none to two decimals, and whoever asks for
 * several answers with some variety asks for a tenth or more.
 */
const NEAR_ZERO = 0.01;

/** Nothing else tells the documented gateway from others than that its temperature ends at 1. */
const DOCUMENTED_MAX_TEMPERATURE = 1;

/** Tells what a gateway is known to refuse or to understand in its own way, before anything is sent. */
export function checkParameters({ parameters, messages = [], limits }: Checked): ParameterNotice[] {
  const { temperature = 1, n = 1, max_tokens, max_completion_tokens, logprobs, top_logprobs } = parameters;
  const isDocumented = limits !== undefined && limits.temperature.max <= DOCUMENTED_MAX_TEMPERATURE;
  const notices: (ParameterNotice | false)[] = [
    n > 1 && temperature < NEAR_ZERO && { code: 'choices_need_temperature', severity: 'refused' },
    messages.some(isEmpty) && { code: 'empty_content', severity: 'refused' },
    max_tokens !== undefined && max_completion_tokens !== undefined && { code: 'both_max_tokens', severity: 'refused' },
    top_logprobs !== undefined && logprobs !== true && { code: 'top_logprobs_need_logprobs', severity: 'refused' },
    ...listOutOfRange(parameters, limits),
    isDocumented && max_tokens !== undefined && { code: 'max_tokens_counts_input', severity: 'note' },
  ];
  return notices.filter((notice) => notice !== false);
}

function listOutOfRange(parameters: ChatParameters, limits: GatewayLimits | undefined): ParameterNotice[] {
  return Object.entries(parameters).flatMap(([parameter, value]): ParameterNotice[] => {
    if (!isNumberParameter(parameter) || typeof value !== 'number') return [];
    const { min, max } = parameter === 'temperature' ? temperatureRange([limits]) : PARAMETER_RANGES[parameter];
    if (value >= min && value <= max) return [];
    return [{ code: 'out_of_range', severity: 'refused', parameter, value, min, max }];
  });
}

/** An answer that only calls tools has no content, and may. */
function isEmpty({ role, content }: ChatMessage): boolean {
  if (content === undefined || content === null) return role !== 'assistant';
  return typeof content === 'string' ? content.trim() === '' : content.length === 0;
}
