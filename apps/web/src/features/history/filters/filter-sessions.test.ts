import { describe, expect, it } from 'vitest';
import type { SessionRecord } from '#lib/session-record.ts';
import { filterSessions } from './filter-sessions.ts';
import { NO_FILTERS, type HistoryFilters } from './history-filters.ts';
import { readFilters } from './read-filters.ts';
import { writeFilters } from './write-filters.ts';

function session(id: string, updatedAt: Date, about: Partial<SessionRecord> = {}): SessionRecord {
  return {
    id,
    screen: 'chat',
    title: '',
    createdAt: 1,
    updatedAt: updatedAt.getTime(),
    lanes: [],
    models: [],
    name: null,
    isPinned: false,
    tags: [],
    ...about,
  };
}

const at = new Date(2026, 2, 30, 12, 0).getTime();
const sessions = [
  session('midnight', new Date(2026, 2, 30, 0, 0), { models: ['gpt-4o', 'qwen'] }),
  session('evening', new Date(2026, 2, 29, 23, 59), { screen: 'speech', tags: ['work'] }),
  session('week', new Date(2026, 2, 24, 0, 0), { tags: ['home', 'work'] }),
  session('month', new Date(2026, 2, 1, 0, 0), { models: ['qwen'] }),
  session('old', new Date(2025, 11, 31, 23, 59)),
];

describe('filterSessions', () => {
  it.each<[Partial<HistoryFilters>, string[]]>([
    [{}, ['midnight', 'evening', 'week', 'month', 'old']],
    [{ screen: 'speech' }, ['evening']],
    [{ model: 'qwen' }, ['midnight', 'month']],
    [{ tag: 'work' }, ['evening', 'week']],
    [{ tag: 'work', screen: 'chat' }, ['week']],
    [{ days: '1' }, ['midnight']],
    [{ days: '7' }, ['midnight', 'evening', 'week']],
    [{ days: '30' }, ['midnight', 'evening', 'week', 'month']],
    [{ from: '2026-03-24', to: '2026-03-29' }, ['evening', 'week']],
    [{ to: '2025-12-31' }, ['old']],
    [{ from: '2026-03-30' }, ['midnight']],
    [{ model: 'unknown' }, []],
  ])('%j leaves %j', (filters, ids) => {
    expect(filterSessions(sessions, { ...NO_FILTERS, ...filters }, at).map(({ id }) => id)).toEqual(ids);
  });
});

describe('filters in the address', () => {
  it('come back as they were written, beside the rest of it', () => {
    const filters: HistoryFilters = { ...NO_FILTERS, screen: 'chat', model: 'a/b c', tag: '旅行 & more', days: '7' };
    const written = writeFilters(new URLSearchParams('q=ferry&to=2026-01-01'), filters);
    expect(written.get('q')).toBe('ferry');
    expect(written.has('to')).toBe(false);
    expect(readFilters(new URLSearchParams(written.toString()))).toEqual(filters);
  });

  it.each(['screen=elsewhere', 'days=5', 'from=tomorrow', 'from=2026-13-99', 'model=', 'tag'])(
    '%j says nothing',
    (search) => {
      expect(readFilters(new URLSearchParams(search))).toEqual(NO_FILTERS);
    },
  );
});
