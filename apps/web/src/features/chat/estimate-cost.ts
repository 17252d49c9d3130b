import type { ChatMessage } from '@lineup/shared/chat/chat-request.ts';
import { estimateTokens } from '@lineup/shared/prices/estimate-tokens.ts';
import type { Price } from './parameters/price.ts';
import type { ResolvedChatLane } from '#features/chat/chat-lane.ts';

type LaneToSend = { lane: ResolvedChatLane; messages: readonly ChatMessage[]; price: Price | null };

/**
 * About what a send would cost, in one currency. `least` is the input alone, `most` has all the output that the lanes may make and is
 * null where one of them has no limit; `unpriced` counts the lanes without a price, which are in neither.
 */
export type CostEstimate = { currency: string; least: number; most: number | null; unpriced: number };

/** Null when no lane has a price, or when their prices are in different currencies: such sums mean nothing. */
export function estimateCost(lanes: readonly LaneToSend[]): CostEstimate | null {
  const priced = lanes.flatMap(({ lane, messages, price }) => (price === null ? [] : [{ lane, messages, price }]));
  const currencies = new Set(priced.map(({ price }) => price.currency));
  const [currency] = currencies;
  if (currency === undefined || currencies.size > 1) return null;

  let least = 0;
  let output: number | null = 0;
  for (const { lane, messages, price } of priced) {
    const { n = 1, max_tokens, max_completion_tokens } = lane.parameters;
    const limit = max_completion_tokens ?? max_tokens;
    least += (messages.reduce((sum, { content }) => sum + estimateTokens(textOf(content)), 0) * price.input) / 1e6;
    output = output === null || limit === undefined ? null : output + (limit * n * price.output) / 1e6;
  }
  return { currency, least, most: output === null ? null : least + output, unpriced: lanes.length - priced.length };
}

/** The text of a message; what an image costs is told by no two gateways alike and is left out. */
function textOf(content: ChatMessage['content']): string {
  if (typeof content === 'string') return content;
  return (content ?? []).map((part) => (typeof part['text'] === 'string' ? part['text'] : '')).join('\n');
}
