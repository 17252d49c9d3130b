import type { Usage } from '@lineup/shared/runs/run.ts';

/** The tokens of several requests together; null where a count is not known of each of them. */
export type UsageSum = { prompt: number | null; completion: number | null; total: number | null };

/** Adds up what the requests of a run used, as far as every one of them told it. */
export function sumUsage(usages: readonly (Usage | null)[]): UsageSum {
  const sum = (name: 'promptTokens' | 'completionTokens' | 'totalTokens') =>
    usages.reduce<number | null>(
      (before, usage) => {
        const count = usage?.[name];
        return before === null || count === undefined ? null : before + count;
      },
      usages.length === 0 ? null : 0,
    );
  return { prompt: sum('promptTokens'), completion: sum('completionTokens'), total: sum('totalTokens') };
}
