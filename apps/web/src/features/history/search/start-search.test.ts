import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import { startSessions } from '#blocks/sessions/start-sessions.ts';
import { useSessions } from '#blocks/sessions/use-sessions.ts';
import { deleteRecords } from '#lib/delete-records.ts';
import { deleteSession } from '#lib/delete-session.ts';
import { saveRecord } from '#lib/records.ts';
import { saveSessionFacts } from '#lib/save-session-facts.ts';
import { searchSessions } from './search-sessions.ts';
import { startSearch } from './start-search.ts';
import { useSearchState } from './use-search-state.ts';

async function saveChat(id: string, input: string) {
  const facts = { id, screen: 'chat', title: id, createdAt: 1, updatedAt: 1, lanes: ['A'], models: [] } as const;
  await saveSessionFacts({ ...facts, lanes: [...facts.lanes], models: [] });
  await saveRecord('turns', { id: `${id}-turn`, sessionId: id, seq: 0, input });
}

function find(query: string): string[] {
  const { sessions } = useSessions.getState();
  const { version } = useSearchState.getState();
  return searchSessions({ sessions, query, version }).found.map(({ session: { id } }) => id);
}

const run = (text: string) => ({
  id: 'run',
  sessionId: 'boat',
  seq: 1,
  turnId: 'boat-turn',
  run: { choices: [{ text, reasoning: '' }] },
});

it('reads everything once, and then follows what is saved, deleted and brought back', async () => {
  for (let n = 0; n < 40; n += 1) await saveChat(`chat-${n}`, 'plain words');
  await saveChat('boat', 'When does the ferry leave?');
  startSessions();
  startSearch();
  await vi.waitFor(() => expect(find('ferry')).toEqual(['boat']));
  await vi.waitFor(() => expect(find('plain words')).toHaveLength(40));
  expect(useSearchState.getState().pending).toBe(0);

  await saveRecord('runs', run('At six, from the harbour.'));
  await vi.waitFor(() => expect(find('harbour ferry')).toEqual(['boat']));
  await saveRecord('runs', run('At seven.'));
  await vi.waitFor(() => expect(find('harbour')).toEqual([]));
  expect(find('seven')).toEqual(['boat']);

  const bringBack = await deleteRecords('runs', ['run']);
  await vi.waitFor(() => expect(find('seven')).toEqual([]));
  await bringBack();
  await vi.waitFor(() => expect(find('seven')).toEqual(['boat']));

  const restore = await deleteSession('boat');
  await vi.waitFor(() => expect(find('ferry')).toEqual([]));
  await restore();
  await vi.waitFor(() => expect(find('seven ferry')).toEqual(['boat']));
});
