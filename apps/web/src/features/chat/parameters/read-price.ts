import type { Price } from './price.ts';
import { readParameterNumber } from '#blocks/recipe/read-parameter-number.ts';

/** A price as it stands in its fields. */
export type PriceDraft = { currency: string; input: string; output: string; cached: string };

type AmountName = Exclude<keyof PriceDraft, 'currency'>;

const AMOUNT = { min: 0, max: 1_000_000, isWhole: false };

/** Reads a price, or tells which amounts are wrong; `isPartial` while input or output is still empty. */
export function readPrice(draft: PriceDraft): { price: Price } | { isPartial: true } | { wrong: AmountName[] } {
  const names = ['input', 'output', 'cached'] as const;
  const wrong = names.filter((name) => draft[name].trim() !== '' && amountOf(draft[name]) === undefined);
  if (wrong.length > 0) return { wrong };
  const [input, output, cached] = names.map((name) => amountOf(draft[name]));
  const currency = draft.currency.trim();
  if (input === undefined || output === undefined || currency === '') return { isPartial: true };
  return { price: { currency, input, output, ...(cached !== undefined && { cached }) } };
}

function amountOf(written: string): number | undefined {
  const read = readParameterNumber(written, AMOUNT);
  return 'value' in read ? read.value : undefined;
}
