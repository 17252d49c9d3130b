import type { Take } from './takes/take-record.ts';

/** A text that was spoken, and how many takes speak it. */
export type SpokenText = { text: string; takes: number };

/** Lists the texts of takes, the one that was spoken last first. */
export function listTexts(takes: readonly Take[]): SpokenText[] {
  const counts = new Map<string, number>();
  for (const { request } of takes) {
    const { input } = request.request;
    const count = counts.get(input) ?? 0;
    // Set anew, so that the map keeps the order of the last takes.
    counts.delete(input);
    counts.set(input, count + 1);
  }
  return [...counts].map(([text, count]) => ({ text, takes: count })).toReversed();
}
