import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { makePart } from '#features/transcription/testing/make-part.ts';
import { makeRun } from '#features/transcription/testing/make-run.ts';
import { makeTurn } from '#features/transcription/testing/make-turn.ts';
import type { RunPartEvent } from './run-part-event.ts';

const fresh = makePart({ askedAt: null, progress: [], bytes: 0, type: '' });
const open = { kind: 'open', lane: 'A', seq: 0, t: 8, status: 200, contentType: null, requestId: null } as const;
const frame = { kind: 'frame' as const, lane: 'A', seq: 1, t: 9, data: '{"n":1}', stray: [] };
const eof = { kind: 'end', lane: 'A', seq: 9, t: 90, cause: 'eof', events: 1, bytes: 9, comments: 0 } as const;

const BEGINNING: RunPartEvent[] = [
  { type: 'asked', at: 1, name: 'talk.wav', fileType: 'audio/wav', bytes: 9 },
  { type: 'received', at: 10, event: open },
  { type: 'received', at: 11, event: frame },
];

/** Locks of which none is held by a tab that lives, given as soon as `ready`; or none at all as on plain http. */
function stubLocks(has: boolean, ready: Promise<void> = Promise.resolve()): void {
  const locks = {
    query: async () => ({ held: [] }),
    request: async (_name: string, ...rest: unknown[]) => {
      await ready;
      const task = rest.at(-1);
      if (typeof task === 'function') await task({});
    },
  };
  vi.stubGlobal('navigator', has ? { locks } : {});
}

/** A page that was just loaded: fresh modules over the same database. */
async function openPage() {
  vi.resetModules();
  const [store, report, live, reading, restoring, session, records] = await Promise.all([
    import('#features/transcription/bench/transcription-store.ts'),
    import('./report-part.ts'),
    import('./live-runs.ts'),
    import('#features/transcription/bench/read-session.ts'),
    import('./restore-run.ts'),
    import('#lib/delete-session.ts'),
    import('#lib/records.ts'),
  ]);
  const journal = async () => (await records.readByPrefix('journal', 'r:')).length;
  return { ...store, ...report, ...live, ...reading, ...restoring, ...session, ...records, journal };
}

/** A page that has sent a run of two requests, of the first of which the beginning has come. */
async function begin() {
  const page = await openPage();
  const [turn, run] = [makeTurn(), makeRun({ parts: [fresh, fresh] })];
  page.addTurn(turn);
  page.addRuns([run]);
  await Promise.all([page.saveRecord('turns', turn), page.saveRecord('runs', run)]);
  for (const event of BEGINNING) page.reportPart('r', 0, event);
  await vi.waitFor(async () => expect(await page.journal()).toBe(1));
  return page;
}

async function readRun(page: Awaited<ReturnType<typeof openPage>>) {
  return (await page.readSession('s')).runs[0];
}

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  stubLocks(true);
});

describe('a run whose page goes away while its answer comes', () => {
  test('has what had come, and says that the page went away; once and for all', async () => {
    await begin();
    const page = await openPage();
    const run = await readRun(page);
    expect(run?.parts).toMatchObject([
      { askedAt: 1, frames: [{ at: 10 }, { at: 11, event: frame }], ending: { at: 11, cause: 'reloaded' } },
      { askedAt: null, frames: [], ending: { cause: 'reloaded' } },
    ]);
    await vi.waitFor(async () => expect(await page.journal()).toBe(0));
    expect(await readRun(await openPage())).toEqual(run);
  });

  test('stays as it is where it cannot be told that no tab is sending it, and is shown all the same', async () => {
    await begin();
    stubLocks(false);
    for (const page of [await openPage(), await openPage()]) {
      expect((await readRun(page))?.parts[0]?.frames).toHaveLength(2);
      expect(await page.journal()).toBe(1);
    }
  });

  test('is what came of it when its page lives after all', async () => {
    const page = await begin();
    let give: () => void = () => undefined;
    stubLocks(true, new Promise((resolve) => (give = resolve)));
    // Another tab takes it for interrupted, and is about to keep it so.
    await readRun(await openPage());
    for (const index of [0, 1]) page.reportPart('r', index, { type: 'received', at: 95, event: eof });
    await vi.waitFor(async () => expect(await page.journal()).toBe(0));
    give();
    const run = await readRun(await openPage());
    expect(run?.parts.map(({ ending }) => ending)).toEqual([
      { at: 95, cause: 'eof' },
      { at: 95, cause: 'eof' },
    ]);
  });
});

test('a stop of what still waits takes nothing of the request that is under way', async () => {
  const page = await begin();
  page.reportPart('r', 1, { type: 'ended', at: 12, cause: 'aborted' });
  page.reportPart('r', 0, { type: 'received', at: 13, event: frame });
  await vi.waitFor(async () => expect(await page.journal()).toBe(2));
  expect((await readRun(await openPage()))?.parts).toMatchObject([
    { frames: [{ at: 10 }, { at: 11 }, { at: 13 }], ending: { at: 13, cause: 'reloaded' } },
    { ending: { at: 12, cause: 'aborted' } },
  ]);
});

describe('a run that another tab has ended', () => {
  test('is as it is kept, for whoever had read it before', async () => {
    const page = await begin();
    const before = page.getRun('r');
    for (const index of [0, 1]) page.reportPart('r', index, { type: 'received', at: 95, event: eof });
    await vi.waitFor(async () => expect(await page.journal()).toBe(0));
    expect(before === undefined ? null : await page.restoreRun(before)).toEqual(page.getRun('r'));
  });
});

test('a run under way is not taken for interrupted by its own page, with locks or without', async () => {
  stubLocks(false);
  const page = await begin();
  let read;
  await page.liveRuns.during(['r'], async () => {
    read = await readRun(page);
  });
  expect(read).toEqual(makeRun({ parts: [fresh, fresh] }));
});

test('the end of each request leaves no journal behind, and nothing is kept of a run that is deleted', async () => {
  const page = await begin();
  page.reportPart('r', 0, { type: 'received', at: 95, event: eof });
  await vi.waitFor(async () => expect(await page.journal()).toBe(0));
  expect((await readRun(await openPage()))?.parts[0]?.frames).toHaveLength(3);

  await page.deleteSession('s');
  page.reportPart('r', 1, { type: 'ended', at: 99, cause: 'aborted' });
  await page.liveRuns.during(['r'], async () => undefined);
  expect((await page.readSession('s')).runs).toEqual([]);
  expect(await page.journal()).toBe(0);
});
