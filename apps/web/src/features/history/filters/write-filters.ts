import { NO_FILTERS, type HistoryFilters } from './history-filters.ts';

/** Writes filters into an address, beside what else it says. */
export function writeFilters(params: URLSearchParams, filters: HistoryFilters): URLSearchParams {
  const written = new URLSearchParams(params);
  for (const name of Object.keys(NO_FILTERS)) written.delete(name);
  for (const [name, value] of Object.entries(filters)) if (value !== null) written.set(name, value);
  return written;
}
