import { useDeferredValue } from 'react';
import { useSearchParams } from 'wouter';
import { useSessions } from '#blocks/sessions/use-sessions.ts';
import { filterSessions } from './filters/filter-sessions.ts';
import type { HistoryFilters } from './filters/history-filters.ts';
import { readFilters } from './filters/read-filters.ts';
import { writeFilters } from './filters/write-filters.ts';
import { searchSessions } from './search/search-sessions.ts';
import { useQuery } from './search/use-query.ts';
import { useSearchState } from './search/use-search-state.ts';

/** What is looked for, as the address says it, and the sessions that are found; `openedAt` (wall-clock milliseconds) is today. */
export function useFoundSessions(openedAt: number) {
  const sessions = useSessions((state) => state.sessions);
  const { version } = useSearchState();
  const { query, setQuery, keep } = useQuery();
  const [params, setParams] = useSearchParams();
  // The address also changes with the query; the filters are to stay the same object until one of them changes.
  const filtersSaid = writeFilters(new URLSearchParams(), readFilters(params)).toString();
  const filters = readFilters(new URLSearchParams(filtersSaid));
  // Typing goes first: a list that is being drawn is given up for the next key.
  const searched = useDeferredValue(query);
  const within = filterSessions(sessions, filters, openedAt);
  const { found, words } = searchSessions({ sessions: within, query: searched, version });
  return {
    query,
    setQuery,
    keepQuery: keep,
    /** The query that `found` answers, which may be one key behind. */
    searched,
    words,
    found,
    /** The sessions that the query finds as it is written now. */
    findNow: () => (searched === query ? found : searchSessions({ sessions: within, query, version }).found),
    filters,
    isFiltered: Object.values(filters).some((value) => value !== null),
    changeFilters(change: Partial<HistoryFilters>) {
      setParams((now) => writeFilters(now, { ...filters, ...change }), { replace: true });
    },
  };
}
