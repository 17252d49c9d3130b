import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { readRecords, saveRecord } from '#lib/records.ts';
import { sessionRecord, type SessionRecord } from '#lib/session-record.ts';
import { removeSession } from './remove-session.ts';
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
  await removeSession(session, { deleted: 'Deleted', undo: 'Undo' });
  end();
  expect(released.map(({ id }) => id)).toEqual(['s1']);
  expect(await released[0]?.saved).toBe(1);
  expect((await readRecords('sessions', sessionRecord)).records).toEqual([]);
});
