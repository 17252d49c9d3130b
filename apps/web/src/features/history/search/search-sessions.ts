import type { SessionRecord } from '#lib/session-record.ts';
import type { FoundSession } from './create-search-index.ts';
import { splitQuery } from './split-query.ts';
import { searchIndex } from './start-search.ts';

/** `version` is that of the index: another one may find something else. */
type Search = { sessions: readonly SessionRecord[]; query: string; version: number };

/** Searches the page's index among these sessions. */
export function searchSessions({ sessions, query }: Search): {
  found: readonly FoundSession[];
  words: readonly string[];
} {
  const words = splitQuery(query);
  return { words, found: searchIndex.search(sessions, words) };
}
