import { useSessions } from '#blocks/sessions/use-sessions.ts';
import { onRecordsChanged, type RecordChange } from '#lib/record-changes.ts';
import type { SessionRecord } from '#lib/session-record.ts';
import { createSearchIndex } from './create-search-index.ts';
import { readSearchTexts } from './read-search-texts.ts';
import { useSearchState } from './use-search-state.ts';

/** So many sessions are read at a time: enough to keep the store busy, few enough to leave the page its breath. */
const AT_ONCE = 16;

/** The one index of the page. It is filled when the history is first opened and then kept in step with the store. */
export const searchIndex = createSearchIndex();

let isStarted = false;

/** Begins to read all sessions into the index, the latest first. What is read can be found at once. */
export function startSearch(): void {
  if (isStarted) return;
  isStarted = true;
  const stale = new Set<string>();
  let isReading = false;

  async function read() {
    if (isReading) return;
    isReading = true;
    try {
      await readAll();
    } finally {
      isReading = false;
    }
  }

  async function readAll() {
    for (let next = takeStale(stale); next.length > 0; next = takeStale(stale)) {
      const texts = await Promise.all(next.map(readSearchTexts));
      for (const [place, session] of next.entries()) searchIndex.put(session.id, texts[place] ?? []);
      useSearchState.setState(({ version }) => ({ version: version + 1, pending: stale.size }));
    }
  }

  function follow({ sessions }: { sessions: readonly SessionRecord[] }) {
    searchIndex.keepOnly(new Set(sessions.map(({ id }) => id)));
    for (const { id } of sessions) if (!searchIndex.has(id)) stale.add(id);
    useSearchState.setState({ pending: stale.size });
    void read();
  }

  function renew(changes: readonly RecordChange[]) {
    for (const { id, sessionId } of changes) {
      const owner = sessionId ?? searchIndex.ownerOf(id);
      if (owner !== undefined) stale.add(owner);
    }
    void read();
  }

  useSessions.subscribe(follow);
  onRecordsChanged('turns', renew);
  onRecordsChanged('runs', renew);
  follow(useSessions.getState());
}

/** The next sessions to read, in the order of the list; those that are no longer in it need not be read. */
function takeStale(stale: Set<string>): SessionRecord[] {
  const next = useSessions
    .getState()
    .sessions.filter(({ id }) => stale.has(id))
    .slice(0, AT_ONCE);
  if (next.length === 0) stale.clear();
  for (const { id } of next) stale.delete(id);
  return next;
}
