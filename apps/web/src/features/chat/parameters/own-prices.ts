import * as v from 'valibot';
import { keptSetting } from '#lib/kept-setting.ts';
import { ownPrice, type OwnPrice } from './own-price.ts';

/** A person's own price table, kept on this device. */
export const ownPrices = keptSetting<readonly OwnPrice[]>({ id: 'prices', schema: v.array(ownPrice), empty: [] });

/** Puts a price into the table in the place of the one for the same model. */
export function putOwnPrice(price: OwnPrice): void {
  ownPrices.change((known) => [...withoutPrice(known, price), price]);
}

/** Takes a model's price out of the table; the operator's, where there is one, counts again. */
export function forgetOwnPrice(key: Pick<OwnPrice, 'gateway' | 'model'>): void {
  ownPrices.change((known) => withoutPrice(known, key));
}

function withoutPrice(known: readonly OwnPrice[], { gateway, model }: Pick<OwnPrice, 'gateway' | 'model'>): OwnPrice[] {
  return known.filter((each) => each.gateway !== gateway || each.model !== model);
}
