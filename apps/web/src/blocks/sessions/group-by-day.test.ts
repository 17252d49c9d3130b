import { describe, expect, it } from 'vitest';
import type { SessionRecord } from '#lib/session-record.ts';
import { groupByDay } from './group-by-day.ts';

const at = new Date(2026, 10, 23, 14, 30).getTime();

function sessionAt(...date: [number, number, number, number, number]): SessionRecord {
  const updatedAt = new Date(...date).getTime();
  return {
    id: String(updatedAt),
    screen: 'chat',
    title: '',
    createdAt: updatedAt,
    updatedAt,
    lanes: [],
    models: [],
    name: null,
    isPinned: false,
    tags: [],
  };
}

describe('groupByDay', () => {
  it('parts at local midnights, keeps the order and leaves empty parts out', () => {
    const now = sessionAt(2026, 10, 23, 14, 29);
    const midnight = sessionAt(2026, 10, 23, 0, 0);
    const lastNight = sessionAt(2026, 10, 22, 23, 59);
    const before = sessionAt(2026, 10, 21, 23, 59);

    expect(groupByDay([now, midnight, lastNight, before], at)).toEqual([
      { day: 'today', sessions: [now, midnight] },
      { day: 'yesterday', sessions: [lastNight] },
      { day: 'earlier', sessions: [before] },
    ]);
    expect(groupByDay([before], at)).toEqual([{ day: 'earlier', sessions: [before] }]);
    expect(groupByDay([], at)).toEqual([]);
  });

  it('keeps the pinned apart, of whatever day', () => {
    const pinned = { ...sessionAt(2026, 1, 1, 0, 0), isPinned: true };
    const today = sessionAt(2026, 10, 23, 8, 0);
    expect(groupByDay([pinned, today], at)).toEqual([
      { day: 'pinned', sessions: [pinned] },
      { day: 'today', sessions: [today] },
    ]);
  });
});
