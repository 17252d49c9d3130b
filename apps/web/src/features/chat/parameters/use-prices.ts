import { useConfig } from '#blocks/models/use-config.ts';
import { choosePrice } from './choose-price.ts';
import { ownPrices } from './own-prices.ts';
import type { Price } from './price.ts';

/** What a gateway's model costs, from a person's own table or else the operator's; null when nobody told. */
export function usePrices(): (gateway: string, model: string) => Price | null {
  const { data: config } = useConfig();
  const own = ownPrices.useValue();
  return (gateway, model) => choosePrice({ gateway, model, own, operator: config?.prices ?? {} });
}
