import type { SessionRecord } from '#lib/session-record.ts';

/** The tags in use, those of most sessions first. */
export function listTags(sessions: readonly Pick<SessionRecord, 'tags'>[]): string[] {
  const counts = new Map<string, number>();
  for (const tag of sessions.flatMap(({ tags }) => tags)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return Array.from(counts)
    .toSorted(([a, countA], [b, countB]) => countB - countA || a.localeCompare(b))
    .map(([tag]) => tag);
}
