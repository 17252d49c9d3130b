import type { UsageRow } from '@lineup/shared/usage/usage-response.ts';

/** What was used by one user, by all of one model's users, or by all. */
export type UsageSum = Omit<UsageRow, 'user' | 'gateway' | 'model'> & { key: string };

/** Adds up rows that have the same key, those with the most runs first. */
export function sumUsage(rows: readonly UsageRow[], keyOf: (row: UsageRow) => string): UsageSum[] {
  const sums = new Map<string, UsageSum>();
  for (const row of rows) {
    const key = keyOf(row);
    const before = sums.get(key) ?? NOTHING;
    sums.set(key, {
      key,
      runs: before.runs + row.runs,
      inputTokens: before.inputTokens + row.inputTokens,
      outputTokens: before.outputTokens + row.outputTokens,
      characters: before.characters + row.characters,
      audioSeconds: before.audioSeconds + row.audioSeconds,
      refused: before.refused + row.refused,
      estimated: before.estimated + row.estimated,
    });
  }
  return [...sums.values()].toSorted((a, b) => b.runs - a.runs || a.key.localeCompare(b.key));
}

const NOTHING = {
  runs: 0,
  inputTokens: 0,
  outputTokens: 0,
  characters: 0,
  audioSeconds: 0,
  refused: 0,
  estimated: 0,
};
