import type { ConfigResponse } from '@lineup/shared/config/config-response.ts';
import { findPrice } from '@lineup/shared/prices/find-price.ts';
import type { OwnPrice } from './own-price.ts';
import type { Price } from './price.ts';

type PriceQuery = {
  gateway: string;
  model: string;
  own: readonly OwnPrice[];
  /** The operator's tables, by gateway. */
  operator: ConfigResponse['prices'];
};

/** A model's price: a person's own wins over the operator's; null when nobody told any. */
export function choosePrice({ gateway, model, own, operator }: PriceQuery): Price | null {
  const mine = own.find((each) => each.gateway === gateway && each.model === model);
  if (mine !== undefined) {
    const { gateway: _gateway, model: _model, ...price } = mine;
    return price;
  }
  const table = Object.hasOwn(operator, gateway) ? operator[gateway] : undefined;
  const theirs = table === undefined ? null : findPrice(table.models, model);
  return table === undefined || theirs === null ? null : { currency: table.currency, ...theirs };
}
