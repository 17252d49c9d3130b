import type { TokenPrice } from '#config/config-response.ts';

/** The price of a model among a gateway's: by its id, else by the longest beginning of it that is listed with `*` behind it, else null. */
export function findPrice(prices: Readonly<Record<string, TokenPrice>>, model: string): TokenPrice | null {
  const listed = Object.entries(prices);
  const [own] = listed.filter(([id]) => id === model);
  const [longest] = listed
    .filter(([id]) => id.endsWith('*') && model.startsWith(id.slice(0, -1)))
    .toSorted(([a], [b]) => b.length - a.length);
  return (own ?? longest)?.[1] ?? null;
}
