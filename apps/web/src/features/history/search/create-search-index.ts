import { foldText } from '#lib/fold-text.ts';
import type { SessionRecord } from '#lib/session-record.ts';
import type { SearchText } from './search-text.ts';

/** A session that was found. `text` is the best place to show; null when only its title, name, models or tags say the words. */
export type FoundSession = { session: SessionRecord; text: SearchText | null };

/** All texts of all sessions, in memory. */
export type SearchIndex = {
  /** Puts the texts of a session in the place of those it had. */
  put: (sessionId: string, texts: readonly SearchText[]) => void;
  /** Leaves out the texts of sessions that are not among these. */
  keepOnly: (sessionIds: ReadonlySet<string>) => void;
  has: (sessionId: string) => boolean;
  /** Whose record this is; undefined when none of its texts are known. */
  ownerOf: (recordId: string) => string | undefined;
  /** The sessions, in their order, in which every word occurs somewhere. Words are folded. */
  search: (sessions: readonly SessionRecord[], words: readonly string[]) => FoundSession[];
  /** How many texts have been looked at so far, for tests: what a key costs is what it makes the index look at. */
  examined: () => number;
};

/** What the last search has looked at in vain. A session that is renamed is another record, and looked at again. */
type LastSearch = { words: readonly string[]; missed: ReadonlySet<SessionRecord> };

/**
 * Makes an empty index. A query that grows (as queries do while they are typed) is looked for only where the shorter one was found:
 * a text without `ab` has no `abc`.
 */
export function createSearchIndex(): SearchIndex {
  const texts = new Map<string, readonly SearchText[]>();
  const heads = new WeakMap<SessionRecord, string>();
  let last: LastSearch | null = null;
  let examined = 0;

  function headOf(session: SessionRecord): string {
    const known = heads.get(session);
    if (known !== undefined) return known;
    const { title, name, tags, models } = session;
    // Words do not reach from one of them into the next.
    const head = foldText([name ?? '', title, ...tags, ...models].join('\n'));
    heads.set(session, head);
    return head;
  }

  /** Undefined: not found; null: found in its head alone. */
  function lookIn(session: SessionRecord, words: readonly string[]): SearchText | null | undefined {
    const head = headOf(session);
    const missing = new Set(words.filter((word) => !head.includes(word)));
    const isInHead = missing.size === 0;
    let best: { text: SearchText; hits: number } | null = null;
    for (const text of texts.get(session.id) ?? []) {
      examined += 1;
      const hits = countHits(text.folded, words, missing);
      if (hits > (best?.hits ?? 0)) best = { text, hits };
      if (missing.size === 0 && hits === words.length) break;
    }
    if (missing.size > 0) return undefined;
    return isInHead && best?.hits !== words.length ? null : (best?.text ?? null);
  }

  return {
    put(sessionId, own) {
      texts.set(sessionId, own);
      last = null;
    },
    keepOnly(sessionIds) {
      for (const id of texts.keys()) if (!sessionIds.has(id)) texts.delete(id);
    },
    has: (sessionId) => texts.has(sessionId),
    ownerOf: (recordId) =>
      Array.from(texts).find(([, own]) =>
        own.some((text) => text.recordId === recordId || text.turnId === recordId),
      )?.[0],
    search(sessions, words) {
      if (words.length === 0) return sessions.map((session) => ({ session, text: null }));
      const before = last !== null && isNarrower(words, last.words) ? last.missed : new Set<SessionRecord>();
      const missed = new Set(before);
      const found = sessions.flatMap((session) => {
        if (before.has(session)) return [];
        const text = lookIn(session, words);
        if (text !== undefined) return [{ session, text }];
        missed.add(session);
        return [];
      });
      last = { words, missed };
      return found;
    },
    examined: () => examined,
  };
}

/** Counts the words that a text holds and strikes them off those that are missing. */
function countHits(folded: string, words: readonly string[], missing: Set<string>): number {
  let hits = 0;
  for (const word of words) {
    if (!folded.includes(word)) continue;
    hits += 1;
    missing.delete(word);
  }
  return hits;
}

/** Whether whatever holds all of `words` holds all of `before` too. */
function isNarrower(words: readonly string[], before: readonly string[]): boolean {
  return before.every((known) => words.some((word) => word.includes(known)));
}
