import { priceRun } from '@lineup/shared/prices/price-run.ts';
import type { LaneRun } from '#features/chat/conversation/conversation.ts';
import { usePrices } from '#features/chat/parameters/use-prices.ts';

/** What a run cost by the price table, in its currency; null where there is no price or no count. */
export function useRunCost({ gateway, model, run }: LaneRun): { amount: number; currency: string } | null {
  const priceOf = usePrices();
  const price = priceOf(gateway, model);
  if (price === null || run.usage === null) return null;
  const amount = priceRun({ usage: run.usage, price });
  return amount === null ? null : { amount, currency: price.currency };
}
