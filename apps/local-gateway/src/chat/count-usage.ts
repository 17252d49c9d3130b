import type { ChatAnswer } from './chat-answer.ts';

/** Token counts as the API reports them. */
export type UsageReport = {
  prompt_tokens: number;
  completion_tokens: number;
  total_tokens: number;
  completion_tokens_details?: { reasoning_tokens: number };
};

/** Usage of an answer over all its choices; reasoning is counted within the completion. */
export function countUsage({ promptTokens, choices }: ChatAnswer): UsageReport {
  const tokens = choices.flatMap((choice) => choice.tokens);
  const reasoning = tokens.filter((token) => token.kind === 'reasoning').length;
  return {
    prompt_tokens: promptTokens,
    completion_tokens: tokens.length,
    total_tokens: promptTokens + tokens.length,
    ...(reasoning > 0 && { completion_tokens_details: { reasoning_tokens: reasoning } }),
  };
}
