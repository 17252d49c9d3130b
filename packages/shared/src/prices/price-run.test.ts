import { expect, test } from 'vitest';
import type { TokenPrice } from '#config/config-response.ts';
import type { Usage } from '#runs/run.ts';
import { priceRun } from './price-run.ts';

const plain = { input: 2, output: 10 };
const full = { ...plain, cached: 0.5, reasoning: 20 };
const counted = { promptTokens: 1_000, completionTokens: 500 };

test.each<[string, Usage | null, TokenPrice | null, number | null]>([
  ['prompt and completion', counted, plain, 0.007],
  ['cached tokens at their own price', { ...counted, cachedTokens: 400 }, full, 0.0064],
  ['cached tokens without a price of their own', { ...counted, cachedTokens: 400 }, plain, 0.007],
  ['a cached price without a count', counted, full, 0.007],
  ['reasoning tokens at their own price', { ...counted, reasoningTokens: 100 }, full, 0.008],
  ['reasoning tokens without a price of their own', { ...counted, reasoningTokens: 100 }, plain, 0.007],
  ['all of it cached, all of it reasoning', { ...counted, cachedTokens: 1_000, reasoningTokens: 500 }, full, 0.0105],
  ['a completion of no tokens', { promptTokens: 1_000, completionTokens: 0 }, plain, 0.002],
  ['a model that costs nothing', counted, { input: 0, output: 0 }, 0],
  ['no usage', null, plain, null],
  ['no price', counted, null, null],
  ['no prompt count', { completionTokens: 500 }, plain, null],
  ['no completion count', { promptTokens: 1_000 }, plain, null],
  ['a total alone', { totalTokens: 1_500 }, plain, null],
  ['zeros of a gateway that does not count', { promptTokens: 0, completionTokens: 0, totalTokens: 0 }, plain, null],
  ['more cached than there was', { ...counted, cachedTokens: 1_001 }, full, null],
  ['more reasoning than completion', { ...counted, reasoningTokens: 501 }, full, null],
])('the price of a run: %s', (_, usage, price, expected) => {
  const result = priceRun({ usage, price });
  // Prices are fractions that binary numbers do not hold exactly.
  expect(result === null ? null : Number(result.toFixed(12))).toBe(expected);
});
