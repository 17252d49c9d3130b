import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { makePart } from '#features/transcription/testing/make-part.ts';
import { makeRun } from '#features/transcription/testing/make-run.ts';
import { makeTurn } from '#features/transcription/testing/make-turn.ts';

beforeEach(() => vi.stubGlobal('indexedDB', new IDBFactory()));

/** A tab of its own: fresh modules over the same database. */
async function openTab() {
  vi.resetModules();
  const [store, session, syncs, records, lock] = await Promise.all([
    import('./transcription-store.ts'),
    import('./open-session.ts'),
    import('./session-syncs.ts'),
    import('#lib/records.ts'),
    import('#lib/run-lock.ts'),
  ]);
  return { ...store, ...session, ...syncs, ...records, ...lock };
}

async function openWithRun() {
  const tab = await openTab();
  await Promise.all([tab.saveRecord('turns', makeTurn()), tab.saveRecord('runs', makeRun())]);
  return tab;
}

test('a run that another tab is sending is under way here, and cut off when that tab is killed', async () => {
  const first = await openWithRun();
  const kill = first.runLock.hold('r');
  const second = await openTab();
  await vi.waitFor(async () => expect((await second.runLock.held())?.has('r')).toBe(true));
  await second.openSession('s');
  expect(second.getRun('r')?.parts[0]?.ending).toBeNull();
  kill();
  await vi.waitFor(() => expect(second.getRun('r')?.parts[0]?.ending?.cause).toBe('reloaded'));
});

test('what is begun while the session is read stays', async () => {
  const tab = await openWithRun();
  await tab.openSession('s');
  tab.useTranscriptionStore.setState({ sessionId: 's', isOpen: true });
  tab.sessionSyncs.ask();
  const later = makeRun({ id: 'later', seq: 1, parts: [makePart({ ending: { at: 5, cause: 'eof' } })] });
  tab.addRuns([later]);
  await tab.saveRecord('runs', later);
  await vi.waitFor(() => expect(tab.getRun('r')?.parts[0]?.ending?.cause).toBe('reloaded'));
  expect(tab.getRun('later')?.parts[0]?.ending?.cause).toBe('eof');
});
