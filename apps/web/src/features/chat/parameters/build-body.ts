import type { ChatCompletionsRequest, ChatMessage } from '@lineup/shared/chat/chat-request.ts';
import type { ResolvedChatLane } from '#features/chat/chat-lane.ts';
import type { Refusal } from './refusal.ts';
import { withoutReserved } from './reserved-keys.ts';
import { withoutRefused } from './without-refused.ts';

type BodyParts = {
  lane: ResolvedChatLane;
  /** The conversation so far, without the system prompt. */
  messages: readonly ChatMessage[];
  refusals: readonly Refusal[];
};

/** One lane's request body. What is unset is not in it at all; what was dropped for this gateway's model is left out. */
export function buildBody({ lane, messages, refusals }: BodyParts): ChatCompletionsRequest {
  const { system = '', extra = {}, ...parameters } = lane.parameters;
  const instructions: ChatMessage[] = system.trim() === '' ? [] : [{ role: 'system', content: system }];
  const body: ChatCompletionsRequest = {
    model: lane.model,
    messages: [...instructions, ...messages],
    ...parameters,
    // Most gateways tell the tokens of a stream only when asked.
    ...(parameters.stream === true && { stream_options: { include_usage: true } }),
    ...withoutReserved(extra),
  };
  return withoutRefused(body, refusals, lane);
}
