import { SESSION_SCREENS } from '#lib/session-record.ts';
import { DAY_SPANS, type HistoryFilters } from './history-filters.ts';

/** Reads the filters of an address; what it says that is none of them is left out. */
export function readFilters(params: URLSearchParams): HistoryFilters {
  const said = (name: string) => params.get(name) || null;
  const days = DAY_SPANS.find((span) => span === said('days')) ?? null;
  return {
    screen: SESSION_SCREENS.find((screen) => screen === said('screen')) ?? null,
    model: said('model'),
    tag: said('tag'),
    days,
    from: days === null ? readDay(said('from')) : null,
    to: days === null ? readDay(said('to')) : null,
  };
}

function readDay(written: string | null): string | null {
  return written !== null && /^\d{4}-\d\d-\d\d$/.test(written) && !Number.isNaN(Date.parse(written)) ? written : null;
}
