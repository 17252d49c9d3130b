import type { SessionRecord } from '#lib/session-record.ts';

/** A value that sessions have, and how many of them. */
export type CountedOption = { value: string; count: number };

/** The values that sessions have, those of most sessions first. A session counts once for each of its own. */
export function countOptions(
  sessions: readonly SessionRecord[],
  valuesOf: (session: SessionRecord) => readonly string[],
): CountedOption[] {
  const counts = new Map<string, number>();
  for (const value of sessions.flatMap((session) => [...new Set(valuesOf(session))])) {
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return Array.from(counts, ([value, count]) => ({ value, count })).toSorted(
    (a, b) => b.count - a.count || a.value.localeCompare(b.value),
  );
}
