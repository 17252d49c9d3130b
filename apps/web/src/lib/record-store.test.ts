import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import * as v from 'valibot';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Change } from './record-backend.ts';
import { sessionRecord } from './session-record.ts';

const turn = v.object({ id: v.string(), sessionId: v.string(), seq: v.number(), text: v.string() });
const aTurn = (id: string, text = id, seq = 0) => ({ id, sessionId: 's1', seq, text });

/** A page that was just loaded: fresh modules, over the database as it is. */
async function loadPage() {
  vi.resetModules();
  const [records, bytes, deletions, deletion, journal, state] = await Promise.all([
    import('./records.ts'),
    import('./read-blob.ts'),
    import('./delete-records.ts'),
    import('./delete-session.ts'),
    import('./journal.ts'),
    import('./storage-state.ts'),
  ]);
  return { ...records, ...bytes, ...deletions, ...deletion, ...journal, ...state };
}

/** A database as version 1 left it. */
async function makeFirstVersion(messages: number): Promise<void> {
  const database = await openDB('lineup', 1, {
    upgrade(made) {
      made.createObjectStore('sessions', { keyPath: 'id' }).createIndex('screen-updated', ['screen', 'updatedAt']);
      for (const part of ['turns', 'runs'])
        made.createObjectStore(part, { keyPath: 'id' }).createIndex('session-seq', ['sessionId', 'seq']);
      for (const name of ['blobs', 'settings']) made.createObjectStore(name, { keyPath: 'id' });
    },
  });
  const transaction = database.transaction(['sessions', 'turns'], 'readwrite');
  const session = { id: 's1', screen: 'chat', title: 'Old', createdAt: 1, updatedAt: 2, lanes: ['A'] };
  void transaction.objectStore('sessions').put(session);
  for (let seq = 0; seq < messages; seq += 1) void transaction.objectStore('turns').put(aTurn(`t${seq}`, 'old', seq));
  await transaction.done;
  database.close();
}

/** What is in the database now, without any of our code. */
async function readRaw(): Promise<{ version: number; turns: number; stores: string[] }> {
  const database = await openDB('lineup');
  const found = {
    version: database.version,
    turns: await database.count('turns'),
    stores: [...database.objectStoreNames],
  };
  database.close();
  return found;
}

function failOn(method: 'put' | 'delete') {
  return vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
}

const FIRST_STORES = ['blobs', 'runs', 'sessions', 'settings', 'turns'];
const ALL_STORES = ['blobs', 'journal', 'prompts', 'runs', 'sessions', 'settings', 'turns'];

beforeEach(() => vi.stubGlobal('indexedDB', new IDBFactory()));

describe('data of the first version', () => {
  it('is all there after the upgrade, ten thousand messages of it, and reads with what is new', async () => {
    await makeFirstVersion(10_000);
    const page = await loadPage();
    const { records, damaged } = await page.readRecords('turns', turn, { sessionId: 's1' });
    expect([records.length, damaged, records[9_999]?.id]).toEqual([10_000, 0, 't9999']);
    expect((await page.readRecords('sessions', sessionRecord)).records).toMatchObject([
      { title: 'Old', name: null, isPinned: false, tags: [], models: [] },
    ]);
    await page.saveRecord('prompts', { id: 'p1' });
    expect(page.getStorageState()).toBe('stored');
    expect(await readRaw()).toEqual({ version: 2, turns: 10_000, stores: ALL_STORES });
  });

  it.each(['journal', 'prompts'])(
    'is as it was when the upgrade fails at “%s”, and upgrades the next time',
    async (at) => {
      await makeFirstVersion(100);
      const make = IDBDatabase.prototype.createObjectStore;
      vi.spyOn(IDBDatabase.prototype, 'createObjectStore').mockImplementation(function (
        this: IDBDatabase,
        name,
        options,
      ) {
        if (name === at) throw new DOMException('disk', 'UnknownError');
        return make.call(this, name, options);
      });
      const page = await loadPage();
      await page.saveRecord('turns', aTurn('new'));
      expect(page.getStorageState()).toBe('memory');
      expect((await page.readRecords('turns', turn)).records.map(({ id }) => id)).toEqual(['new']);
      expect(await readRaw()).toEqual({ version: 1, turns: 100, stores: FIRST_STORES });

      vi.restoreAllMocks();
      expect((await (await loadPage()).readRecords('turns', turn)).records).toHaveLength(100);
      expect((await readRaw()).version).toBe(2);
    },
  );

  it('is as it was when the upgrade is aborted in the middle', async () => {
    await makeFirstVersion(100);
    const interrupted = openDB('lineup', 2, {
      upgrade(database, _old, _new, transaction) {
        database.createObjectStore('journal', { keyPath: 'id' });
        transaction.done.catch(() => undefined);
        transaction.abort();
      },
    });
    await expect(interrupted).rejects.toThrow(/./u);
    expect(await readRaw()).toEqual({ version: 1, turns: 100, stores: FIRST_STORES });
    expect((await (await loadPage()).readRecords('turns', turn)).records).toHaveLength(100);
  });
});

describe('other versions', () => {
  it('newer data is said, left alone, and the page works from memory', async () => {
    const newer = await openDB('lineup', 99, {
      upgrade: (database) => void database.createObjectStore('turns', { keyPath: 'id' }),
    });
    await newer.put('turns', aTurn('of the future'));
    newer.close();
    const page = await loadPage();
    await page.saveRecord('turns', aTurn('new'));
    expect(page.getStorageState()).toBe('newer');
    expect((await page.readRecords('turns', turn)).records.map(({ id }) => id)).toEqual(['new']);
    expect(await readRaw()).toEqual({ version: 99, turns: 1, stores: ['turns'] });
  });

  it('makes way for a newer one in another tab, and says so; nothing that the newer one has is touched', async () => {
    const page = await loadPage();
    await page.saveRecord('turns', aTurn('old'));
    const newer = await openDB('lineup', 3);
    expect(page.getStorageState()).toBe('outdated');
    await page.saveRecord('turns', aTurn('new'));
    expect(page.getStorageState()).toBe('outdated');
    expect(await newer.count('turns')).toBe(1);
    newer.close();
  });

  it('says that an older one in another tab is in the way, and goes on when it has gone', async () => {
    await makeFirstVersion(3);
    const older = await openDB('lineup', 1);
    const page = await loadPage();
    const reading = page.readRecords('turns', turn);
    await vi.waitFor(() => expect(page.getStorageState()).toBe('blocked'));
    older.close();
    expect((await reading).records).toHaveLength(3);
    expect(page.getStorageState()).toBe('stored');
  });

  it('opens the database again when it was deleted under the page', async () => {
    const page = await loadPage();
    await page.saveRecord('turns', aTurn('gone'));
    await deleteDB('lineup');
    expect(page.getStorageState()).toBe('failed');
    await page.saveRecord('turns', aTurn('new'));
    expect(page.getStorageState()).toBe('stored');
    expect((await (await loadPage()).readRecords('turns', turn)).records.map(({ id }) => id)).toEqual(['new']);
  });
});

type Page = Awaited<ReturnType<typeof loadPage>>;

const blob = new Blob(['sound'], { type: 'audio/wav' });

/** Every kind of write, and whether what it wrote is read. */
const WRITES: Record<string, { write: (page: Page) => Promise<void>; isRead: (page: Page) => Promise<boolean> }> = {
  saveRecord: {
    write: (page) => page.saveRecord('turns', aTurn('a')),
    isRead: async (page) => (await page.readRecord('turns', turn, 'a')) !== undefined,
  },
  updateRecord: {
    write: (page) => page.updateRecord('turns', turn, { id: 'a', update: () => aTurn('a', 'updated') }),
    isRead: async (page) => (await page.readRecord('turns', turn, 'a'))?.text === 'updated',
  },
  saveBlob: {
    write: (page) => page.saveBlob('a', blob),
    isRead: async (page) => (await (await page.readBlob('a'))?.text()) === 'sound',
  },
  saveWithBytes: {
    write: (page) => page.saveWithBytes('runs', aTurn('a'), blob),
    isRead: async (page) =>
      (await page.readBlob('a')) !== undefined && (await page.readRecord('runs', turn, 'a')) !== undefined,
  },
  changeRecords: {
    write: (page) =>
      page.changeRecords([
        { store: 'turns', put: aTurn('a') },
        { store: 'turns', put: aTurn('b', 'b', 1) },
      ]),
    isRead: async (page) => (await page.readRecords('turns', turn, { sessionId: 's1' })).records.length === 2,
  },
  'a journal': {
    async write(page) {
      const journal = page.openJournal({ runId: 'r', sessionId: 's1' });
      const asked: Change = { store: 'runs', put: aTurn('r') };
      await Promise.all([journal.append(['one'], [asked]), journal.append(['two', 'three'])]);
    },
    isRead: async (page) => (await page.readJournal('r')).entries.join(' ') === 'one two three',
  },
  'the end of a journal': {
    async write(page) {
      const journal = page.openJournal({ runId: 'r', sessionId: 's1' });
      await journal.append(['one'], [{ store: 'runs', put: aTurn('r') }]);
      await journal.finish([{ store: 'runs', put: aTurn('r', 'ended') }]);
    },
    isRead: async (page) =>
      (await page.readJournal('r')).entries.length === 0 &&
      (await page.readRecord('runs', turn, 'r'))?.text === 'ended',
  },
};

describe.each(Object.entries(WRITES))('when storage is full, %s', (_, { write, isRead }) => {
  it('is read by the page, said to have failed, and written as soon as it can be', async () => {
    const page = await loadPage();
    await page.saveRecord('settings', { id: 'before' });
    const full = failOn('put');
    await write(page);
    expect(page.getStorageState()).toBe('failed');
    expect(await isRead(page)).toBe(true);
    full.mockRestore();
    expect(await isRead(await loadPage())).toBe(false);

    await page.saveRecord('settings', { id: 'after' });
    expect(page.getStorageState()).toBe('stored');
    expect(await isRead(await loadPage())).toBe(true);
  });
});

describe('what is deleted while nothing can be written', () => {
  it('is gone for the page, and for good as soon as it can be', async () => {
    const page = await loadPage();
    await page.saveWithBytes('runs', aTurn('a'), blob);
    const broken = failOn('delete');
    const restore = await page.deleteRecords('runs', ['a']);
    expect(page.getStorageState()).toBe('failed');
    expect([(await page.readRecords('runs', turn)).records, await page.readBlob('a')]).toEqual([[], undefined]);
    broken.mockRestore();
    await page.saveRecord('settings', { id: 'after' });
    expect((await (await loadPage()).readRecords('runs', turn)).records).toEqual([]);
    await restore();
    expect(await (await (await loadPage()).readBlob('a'))?.text()).toBe('sound');
  });
});

describe('a transaction', () => {
  it('writes nothing when one of its changes is no record', async () => {
    const page = await loadPage();
    const broken = Object.assign(aTurn('b'), { run: () => null });
    await expect(
      page.changeRecords([
        { store: 'turns', put: aTurn('a') },
        { store: 'turns', put: broken },
      ]),
    ).rejects.toThrow(/clone/u);
    expect((await page.readRecords('turns', turn)).records).toEqual([]);
    expect(page.getStorageState()).toBe('stored');
  });

  it('makes its changes in their order', async () => {
    const page = await loadPage();
    await page.changeRecords([
      { store: 'turns', put: aTurn('a', 'one') },
      { store: 'turns', id: 'a', update: (before) => ({ ...before, ...aTurn('a', 'two') }) },
      { store: 'turns', put: aTurn('b', 'three') },
      { store: 'turns', remove: 'b' },
    ]);
    expect((await page.readRecords('turns', turn)).records).toMatchObject([{ id: 'a', text: 'two' }]);
  });

  it('sees at each of its changes what those before it have made', async () => {
    const page = await loadPage();
    const seen: unknown[] = [];
    const note = (text: string): Change => ({
      store: 'turns',
      id: 'a',
      update(before) {
        seen.push(before === undefined ? null : v.parse(turn, before).text);
        return before === undefined ? null : { ...before, ...aTurn('a', text) };
      },
    });
    await page.saveRecord('turns', aTurn('a', 'one'));
    await page.changeRecords([
      note('two'),
      note('three'),
      { store: 'turns', put: aTurn('b'), onlyWith: { store: 'turns', id: 'a' } },
      { store: 'turns', remove: 'a' },
      note('four'),
      { store: 'turns', put: aTurn('c'), onlyWith: { store: 'turns', id: 'a' } },
      { store: 'turns', put: aTurn('d'), onlyWith: { store: 'turns', id: 'b' } },
      { store: 'turns', removePrefix: 'b' },
      { store: 'turns', put: aTurn('e'), onlyWith: { store: 'turns', id: 'b' } },
    ]);
    expect(seen).toEqual(['one', 'two', null]);
    expect((await page.readRecords('turns', turn)).records.map(({ id }) => id)).toEqual(['d']);
  });
});

describe('a record that cannot be read', () => {
  it('by us is handed out as it is', async () => {
    const page = await loadPage();
    await page.saveRecord('turns', aTurn('good'));
    await page.saveRecord('turns', { id: 'bad', sessionId: 's1', seq: 1, text: 7 });
    const bad = [{ id: 'bad', sessionId: 's1', seq: 1, text: 7 }];
    expect(await page.readDamaged('turns', turn)).toEqual(bad);
    expect(await page.readDamaged('turns', turn, { sessionId: 's1' })).toEqual(bad);
    expect(await page.readDamaged('turns', turn, { sessionId: 's2' })).toEqual([]);
  });

  it('by the browser does not hide the others', async () => {
    const page = await loadPage();
    for (const [seq, id] of ['a', 'b', 'c'].entries()) await page.saveRecord('turns', aTurn(id, id, seq));
    const broken = () => {
      throw new DOMException('the record is damaged', 'DataError');
    };
    vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(broken);
    vi.spyOn(IDBIndex.prototype, 'getAll').mockImplementation(broken);
    const get = IDBObjectStore.prototype.get;
    vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (this: IDBObjectStore, id) {
      return id === 'b' ? broken() : get.call(this, id);
    });
    for (const where of [{}, { sessionId: 's1' }]) {
      const { records, damaged } = await page.readRecords('turns', turn, where);
      expect([records.map(({ id }) => id), damaged]).toEqual([['a', 'c'], 1]);
    }
    expect(await page.readDamaged('turns', turn)).toEqual([{ id: 'b' }]);
  });
});

describe('a session', () => {
  it('takes along what another tab saved of it while it was being deleted, and the journals of its runs', async () => {
    const [page, other] = [await loadPage(), await loadPage()];
    await page.saveRecord('turns', aTurn('a'));
    await page.openJournal({ runId: 'r', sessionId: 's1' }).append(['one'], [{ store: 'runs', put: aTurn('r') }]);
    const [restore] = await Promise.all([page.deleteSession('s1'), other.saveRecord('turns', aTurn('b'))]);
    expect((await page.readRecords('turns', turn)).records).toEqual([]);
    expect(await page.readByPrefix('journal', '')).toEqual([]);
    await restore();
    expect((await page.readJournal('r')).entries).toEqual(['one']);
  });
});
