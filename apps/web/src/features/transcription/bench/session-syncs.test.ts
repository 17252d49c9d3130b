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
  const [store, session, syncs, run, turn, lock] = await Promise.all([
    import('./transcription-store.ts'),
    import('./open-session.ts'),
    import('./session-syncs.ts'),
    import('#features/transcription/runs/save-run.ts'),
    import('#features/transcription/recordings/save-turn.ts'),
    import('#lib/run-lock.ts'),
  ]);
  return { ...store, ...session, ...syncs, ...run, ...turn, ...lock };
}

async function openWithRun() {
  const tab = await openTab();
  tab.addTurn(makeTurn());
  tab.addRuns([makeRun()]);
  await Promise.all([tab.saveTurn('t'), tab.saveRun('r')]);
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
  tab.addRuns([makeRun({ id: 'later', seq: 1, parts: [makePart({ ending: { at: 5, cause: 'eof' } })] })]);
  await tab.saveRun('later');
  await vi.waitFor(() => expect(tab.getRun('r')?.parts[0]?.ending?.cause).toBe('reloaded'));
  expect(tab.getRun('later')?.parts[0]?.ending?.cause).toBe('eof');
});
