import type { SessionRecord } from '#lib/session-record.ts';

/** Orders sessions for a list: the pinned first, and the latest first among either. */
export function orderSessions(sessions: readonly SessionRecord[]): SessionRecord[] {
  return sessions.toSorted((a, b) => Number(b.isPinned) - Number(a.isPinned) || b.updatedAt - a.updatedAt);
}
