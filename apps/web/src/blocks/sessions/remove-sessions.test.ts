import 'fake-indexeddb/auto';
import * as v from 'valibot';
import { expect, it, vi } from 'vitest';
import { readRecords, saveRecord } from '#lib/records.ts';
import { sessionRecord, type SessionRecord } from '#lib/session-record.ts';
import { removeSessions } from './remove-sessions.ts';
import { useToasts } from '#ui/toast.ts';
import { onSessionRelease } from './session-releases.ts';

const session: SessionRecord = {
  id: 's1',
  screen: 'chat',
  title: 'One',
  createdAt: 1,
  updatedAt: 2,
  lanes: ['A'],
  models: [],
  name: null,
  isPinned: false,
  tags: [],
};

it('has the owners let go of a session before any of it is deleted', async () => {
  await saveRecord('sessions', session);
  const released: { id: string; saved: Promise<number> }[] = [];
  const end = onSessionRelease((id) => {
    released.push({ id, saved: readRecords('sessions', sessionRecord).then(({ records }) => records.length) });
  });
  await removeSessions([session], { deleted: 'Deleted', undo: 'Undo' });
  end();
  expect(released.map(({ id }) => id)).toEqual(['s1']);
  expect(await released[0]?.saved).toBe(1);
  expect((await readRecords('sessions', sessionRecord)).records).toEqual([]);
});

it('deletes several, and brings all of them back at once', async () => {
  const both = [session, { ...session, id: 's2' }];
  for (const each of both) await saveRecord('sessions', each);
  await saveRecord('runs', { id: 'r', sessionId: 's2', seq: 0 });
  await removeSessions(both, { deleted: 'Deleted 2', undo: 'Undo' });
  expect((await readRecords('sessions', sessionRecord)).records).toEqual([]);
  useToasts.getState().toasts.at(-1)?.action?.onAction();
  await vi.waitFor(async () => {
    expect((await readRecords('sessions', sessionRecord)).records.map(({ id }) => id)).toEqual(['s1', 's2']);
  });
  expect((await readRecords('runs', v.object({ id: v.string() }))).records).toEqual([{ id: 'r' }]);
});
