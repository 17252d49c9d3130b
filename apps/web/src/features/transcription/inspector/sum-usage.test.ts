import { expect, it } from 'vitest';
import { sumUsage } from './sum-usage.ts';

it.each([
  ['of no request', [], { prompt: null, completion: null, total: null }],
  ['of one', [{ promptTokens: 3, totalTokens: 5 }], { prompt: 3, completion: null, total: 5 }],
  [
    'of several',
    [
      { promptTokens: 3, completionTokens: 2 },
      { promptTokens: 4, completionTokens: 1, totalTokens: 5 },
    ],
    { prompt: 7, completion: 3, total: null },
  ],
  ['when one tells none', [{ promptTokens: 3 }, null], { prompt: null, completion: null, total: null }],
])('%s', (_, usages, sum) => {
  expect(sumUsage(usages)).toEqual(sum);
});
