import type { SessionRecord } from '#lib/session-record.ts';
import type { HistoryFilters } from './history-filters.ts';

/** The sessions within the filters, in their order; days are local ones, of the last change, seen from `at` (wall-clock milliseconds). */
export function filterSessions(
  sessions: readonly SessionRecord[],
  { screen, model, tag, days, from, to }: HistoryFilters,
  at: number,
): readonly SessionRecord[] {
  const start = days === null ? dayStart(from, 0) : daysAgo(at, Number(days) - 1);
  const end = days === null ? dayStart(to, 1) : null;
  return sessions.filter(
    (session) =>
      (screen === null || session.screen === screen) &&
      (model === null || session.models.includes(model)) &&
      (tag === null || session.tags.includes(tag)) &&
      (start === null || session.updatedAt >= start) &&
      (end === null || session.updatedAt < end),
  );
}

function daysAgo(at: number, days: number): number {
  const today = new Date(at);
  return new Date(today.getFullYear(), today.getMonth(), today.getDate() - days).getTime();
}

function dayStart(day: string | null, after: number): number | null {
  if (day === null) return null;
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date + after).getTime();
}
