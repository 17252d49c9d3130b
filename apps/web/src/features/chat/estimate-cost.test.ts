import { estimateTokens } from '@lineup/shared/prices/estimate-tokens.ts';
import { describe, expect, it } from 'vitest';
import { estimateCost } from './estimate-cost.ts';
import type { Price } from './parameters/price.ts';
import type { ResolvedChatLane } from '#features/chat/chat-lane.ts';

const TEXT = 'A question of some length, so that its price is something. '.repeat(100);
const PRICE: Price = { currency: 'USD', input: 2, output: 8 };
const INPUT = (estimateTokens(TEXT) * 2) / 1e6;

const lane = (parameters: ResolvedChatLane['parameters'] = {}): ResolvedChatLane => ({
  id: 'a',
  letter: 'A',
  gateway: 'g',
  model: 'm',
  parameters,
});
const toSend = (parameters: ResolvedChatLane['parameters'], price: Price | null) => ({
  lane: lane(parameters),
  messages: [{ role: 'user' as const, content: TEXT }],
  price,
});

describe('estimateCost', () => {
  it.each([
    ['no lane with a price', [toSend({}, null)], null],
    ['prices in two currencies', [toSend({}, PRICE), toSend({}, { ...PRICE, currency: 'CNY' })], null],
    ['no limit to the output', [toSend({}, PRICE)], { currency: 'USD', least: INPUT, most: null, unpriced: 0 }],
    [
      'a limit, for each of the answers asked for',
      [toSend({ max_tokens: 1000, n: 2 }, PRICE)],
      { currency: 'USD', least: INPUT, most: INPUT + 0.016, unpriced: 0 },
    ],
    [
      'a lane without a price beside one with',
      [toSend({}, PRICE), toSend({}, null)],
      { currency: 'USD', least: INPUT, most: null, unpriced: 1 },
    ],
  ])('makes of %s', (_, lanes, estimate) => {
    expect(estimateCost(lanes)).toEqual(estimate);
  });
});
