import type { UsageRow } from '@lineup/shared/usage/usage-response.ts';
import { expect, it } from 'vitest';
import { sumUsage } from './sum-usage.ts';

const row = (user: string, model: string, amounts: Partial<UsageRow> = {}): UsageRow => ({
  user,
  gateway: 'g',
  model,
  runs: 1,
  inputTokens: 10,
  outputTokens: 20,
  characters: 3,
  audioSeconds: 1.5,
  refused: 0,
  estimated: 0,
  ...amounts,
});

const rows = [row('ann', 'a'), row('ben', 'a', { runs: 5 }), row('ann', 'b', { refused: 2, estimated: 1 })];

it('adds up by user, those with the most runs first', () => {
  const rest = { characters: 6, audioSeconds: 3 };
  expect(sumUsage(rows, ({ user }) => user)).toEqual([
    {
      key: 'ben',
      runs: 5,
      inputTokens: 10,
      outputTokens: 20,
      characters: 3,
      audioSeconds: 1.5,
      refused: 0,
      estimated: 0,
    },
    { key: 'ann', runs: 2, inputTokens: 20, outputTokens: 40, refused: 2, estimated: 1, ...rest },
  ]);
});

it('orders those with as many runs by name', () => {
  expect(sumUsage([row('b', 'm'), row('a', 'm')], ({ user }) => user).map(({ key }) => key)).toEqual(['a', 'b']);
});

it('is empty for nothing', () => {
  expect(sumUsage([], ({ user }) => user)).toEqual([]);
});
