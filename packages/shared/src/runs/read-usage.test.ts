import { expect, test } from 'vitest';
import { readUsage } from './read-usage.ts';

test.each([
  [
    'the counts of chat completions',
    { prompt_tokens: 19, completion_tokens: 13, total_tokens: 32, completion_tokens_details: { reasoning_tokens: 5 } },
    { promptTokens: 19, completionTokens: 13, totalTokens: 32, reasoningTokens: 5 },
  ],
  [
    'the counts of newer endpoints',
    { input_tokens: 1, output_tokens: 2, output_tokens_details: { reasoning_tokens: 0 } },
    { promptTokens: 1, completionTokens: 2, reasoningTokens: 0 },
  ],
  [
    'cached tokens of chat completions',
    { prompt_tokens: 9, prompt_tokens_details: { cached_tokens: 4 } },
    { promptTokens: 9, cachedTokens: 4 },
  ],
  [
    'cached tokens of newer endpoints',
    { input_tokens: 9, input_tokens_details: { cached_tokens: 0 } },
    { promptTokens: 9, cachedTokens: 0 },
  ],
  [
    "cached tokens by DeepSeek's name",
    { prompt_tokens: 9, prompt_cache_hit_tokens: 4, prompt_cache_miss_tokens: 5 },
    { promptTokens: 9, cachedTokens: 4 },
  ],
  ['strings', { prompt_tokens: '19', completion_tokens: 13 }, { completionTokens: 13 }],
  ['negative numbers', { prompt_tokens: -1, total_tokens: 7 }, { totalTokens: 7 }],
  ['fractions', { prompt_tokens: 1.5 }, null],
  ['zero, which is a count', { completion_tokens: 0 }, { completionTokens: 0 }],
  ['nothing known', { type: 'duration', seconds: 9 }, null],
  ['null', null, null],
  ['a list', [1], null],
])('usage: %s', (_, value, usage) => {
  expect(readUsage(value)).toEqual(usage);
});
