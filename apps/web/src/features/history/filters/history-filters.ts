import type { SessionScreen } from '#lib/session-record.ts';

/** The spans that can be chosen by a word, in days that end today. */
export const DAY_SPANS = ['1', '7', '30'] as const;

/**
 * What the list is narrowed to; null is all. Either `days`, or a span of local calendar days (`2026-11-29`), both ends within it, either of
 * them open.
 */
export type HistoryFilters = {
  screen: SessionScreen | null;
  model: string | null;
  tag: string | null;
  days: (typeof DAY_SPANS)[number] | null;
  from: string | null;
  to: string | null;
};

/** Nothing is narrowed. */
export const NO_FILTERS: HistoryFilters = { screen: null, model: null, tag: null, days: null, from: null, to: null };
