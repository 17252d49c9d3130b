import type { ChatCompletionsRequest, ChatMessage } from '@lineup/shared/chat/chat-request.ts';
import type { Lane } from '#blocks/lanes/lane.ts';
import type { ChatRecipe } from './chat-recipe.ts';

type RequestParts = { lane: Lane; recipe: ChatRecipe; messages: readonly ChatMessage[] };

/** One lane's request: the recipe under the lane's overrides. What is unset is not in it at all. */
export function buildRequest({ lane, recipe, messages }: RequestParts): ChatCompletionsRequest {
  const { system, temperature, top_p, max_tokens, stream } = recipe;
  const instructions: ChatMessage[] = system.trim() === '' ? [] : [{ role: 'system', content: system }];
  return {
    model: lane.model,
    messages: [...instructions, ...messages],
    ...(temperature !== null && { temperature }),
    ...(top_p !== null && { top_p }),
    ...(max_tokens !== null && { max_tokens }),
    ...(stream && { stream, stream_options: { include_usage: true } }),
    ...lane.overrides,
  };
}
