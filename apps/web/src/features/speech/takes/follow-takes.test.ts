import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { makeTake } from '#features/speech/testing/make-take.ts';
import type { Take } from './take-record.ts';

/** A tab of its own: fresh modules over the same database. */
async function openTab() {
  vi.resetModules();
  const [store, session, save, remove, follow, forget, lock, records, bytes, deletion, asked, changes] =
    await Promise.all([
      import('#features/speech/bench/speech-store.ts'),
      import('./open-session.ts'),
      import('./save-take.ts'),
      import('./delete-take.ts'),
      import('./follow-takes.ts'),
      import('./forget-deleted-takes.ts'),
      import('#lib/run-lock.ts'),
      import('#lib/records.ts'),
      import('#lib/read-blob.ts'),
      import('#lib/delete-session.ts'),
      import('./save-asked-take.ts'),
      import('./take-changes.ts'),
    ]);
  follow.followTakes();
  forget.forgetDeletedTakes();
  return {
    ...store,
    ...session,
    ...save,
    ...remove,
    ...lock,
    ...records,
    ...bytes,
    ...deletion,
    ...changes,
    ids: () => store.takesOf('s1', store.useSpeechStore.getState().takes).map(({ id }) => id),
    state: () => store.useSpeechStore.getState(),
    async keep(take: Take, sound: Blob | null) {
      store.addTake(take);
      await asked.saveAskedTake(take.id);
      if (sound !== null) await save.saveTake(take.id, sound);
    },
  };
}

const ended = (id: string, seq = 0) => makeTake({ id, seq, ending: { state: 'complete', t: 5 } });
const sound = new Blob(['sound'], { type: 'audio/mpeg' });

beforeEach(() => vi.stubGlobal('indexedDB', new IDBFactory()));

async function openTwo() {
  const first = await openTab();
  await first.keep(ended('t0'), sound);
  const second = await openTab();
  await second.openSession('s1');
  return [first, second] as const;
}

describe('a session that is open in two tabs', () => {
  test('shows a take that the other has made, in its place', async () => {
    const [first, second] = await openTwo();
    await second.keep(ended('t2', 2), sound);
    await first.keep(ended('t1', 1), sound);
    await vi.waitFor(() => expect(second.ids()).toEqual(['t0', 't1', 't2']));
    await vi.waitFor(() => expect(first.ids()).toEqual(['t0', 't1', 't2']));
  });

  test('does not show a deleted take, and keeps nothing of it again', async () => {
    const [first, second] = await openTwo();
    await first.keep(ended('t1', 1), sound);
    await vi.waitFor(() => expect(second.ids()).toEqual(['t0', 't1']));
    const late = first.takeChanges(ended('t1', 1), sound);
    await second.deleteTake(ended('t1', 1));
    // What the first tab keeps of it before it has heard.
    await first.changeRecords(late);
    await vi.waitFor(() => expect(first.ids()).toEqual(['t0']));
    expect(await first.readBlob('t1')).toBeUndefined();
    expect(second.ids()).toEqual(['t0']);
  });

  test('shows a take that the other is making when it has ended', async () => {
    const [first, second] = await openTwo();
    const release = first.runLock.hold('t1');
    await first.keep(makeTake({ id: 't1', seq: 1 }), null);
    await vi.waitFor(async () => expect((await second.runLock.held())?.has('t1')).toBe(true));
    await second.openSession(undefined);
    await second.openSession('s1');
    expect(second.ids()).toEqual(['t0']);
    first.reportTake('t1', { type: 'end', ending: { state: 'complete', t: 9 } });
    await first.saveTake('t1', sound);
    release();
    await vi.waitFor(() => expect(second.ids()).toEqual(['t0', 't1']));
    expect(second.getTake('t1')?.ending?.state).toBe('complete');
  });

  test('shows a take that the other was making when the session was opened', async () => {
    const [first] = await openTwo();
    const release = first.runLock.hold('t1');
    await first.keep(makeTake({ id: 't1', seq: 1 }), null);
    const third = await openTab();
    await third.openSession('s1');
    expect(third.ids()).toEqual(['t0']);
    first.reportTake('t1', { type: 'end', ending: { state: 'complete', t: 9 } });
    await first.saveTake('t1', sound);
    release();
    await vi.waitFor(() => expect(third.ids()).toEqual(['t0', 't1']));
  });

  test('shows a take as interrupted when the tab that makes it is killed', async () => {
    const [first, second] = await openTwo();
    const kill = first.runLock.hold('t1');
    await first.keep(makeTake({ id: 't1', seq: 1 }), null);
    // It is told of another take, and finds this one being made.
    await first.keep(ended('t2', 2), sound);
    await vi.waitFor(() => expect(second.ids()).toEqual(['t0', 't2']));
    kill();
    await vi.waitFor(() => expect(second.ids()).toEqual(['t0', 't1', 't2']));
    expect(second.getTake('t1')?.ending).toMatchObject({ state: 'cut_off', wasReloaded: true });
  });

  test('is missing when the other deletes it, and there again when that is undone', async () => {
    const [first, second] = await openTwo();
    const restore = await first.deleteSession('s1');
    await vi.waitFor(() => expect(second.state()).toMatchObject({ missingId: 's1', isOpen: false, takes: [] }));
    await restore();
    await vi.waitFor(() => expect(second.ids()).toEqual(['t0']));
    expect(second.state()).toMatchObject({ missingId: null, sessionId: 's1' });
  });
});
