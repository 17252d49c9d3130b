import type { SessionRecord } from '#lib/session-record.ts';

/** The parts of a session list: what is pinned, and the rest by local calendar day. */
type DayGroup = { day: 'pinned' | 'today' | 'yesterday' | 'earlier'; sessions: SessionRecord[] };

/**
 * Parts sessions into the pinned ones and the others by the day of their last change, seen from `at` (wall-clock milliseconds); empty parts
 * are left out.
 */
export function groupByDay(sessions: readonly SessionRecord[], at: number): DayGroup[] {
  const today = startOfDay(new Date(at), 0);
  const yesterday = startOfDay(new Date(at), -1);
  const days = Object.groupBy(sessions, ({ isPinned, updatedAt }) => {
    if (isPinned) return 'pinned';
    if (updatedAt >= today) return 'today';
    return updatedAt >= yesterday ? 'yesterday' : 'earlier';
  });
  return (['pinned', 'today', 'yesterday', 'earlier'] as const).flatMap((day) => {
    const group = days[day];
    return group === undefined ? [] : [{ day, sessions: group }];
  });
}

function startOfDay(date: Date, offset: number): number {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() + offset).getTime();
}
