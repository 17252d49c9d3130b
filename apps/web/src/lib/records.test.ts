import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import * as v from 'valibot';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { benchId } from './bench-id.ts';
import { sessionRecord } from './session-record.ts';

const turn = v.object({ id: v.string(), sessionId: v.string(), seq: v.number(), text: v.string() });

const session = {
  id: 's1',
  screen: 'chat',
  title: 'One',
  createdAt: 1,
  updatedAt: 2,
  lanes: ['A'],
  models: ['m'],
  name: null,
  isPinned: false,
  tags: [],
};

/** What any Blob in it does, WebKit says of a request; the rest of the transaction then never ends. */
function refuseBlobs(): IDBFactory {
  vi.stubGlobal('navigator', { vendor: 'Apple Computer, Inc.' });
  const { put } = IDBObjectStore.prototype;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function refuse(this: IDBObjectStore, record: object) {
    if ('blob' in record) throw new DOMException('Error preparing Blob/File data', 'UnknownError');
    return put.call(this, record);
  });
  return new IDBFactory();
}

const kinds = {
  IndexedDB: () => new IDBFactory(),
  'IndexedDB that takes no Blobs, as in private windows of WebKit': refuseBlobs,
  'memory, where IndexedDB is denied': () => ({
    open() {
      throw new DOMException('denied', 'SecurityError');
    },
  }),
};

/** A page that was just loaded: fresh modules, over the database as it is. */
async function loadPage() {
  vi.resetModules();
  const [records, bytes, list, deletion, changes, state] = await Promise.all([
    import('./records.ts'),
    import('./read-blob.ts'),
    import('./list-blobs.ts'),
    import('./delete-session.ts'),
    import('./record-changes.ts'),
    import('./storage-state.ts'),
  ]);
  return { ...records, ...bytes, ...list, ...deletion, ...changes, ...state };
}

describe.each(Object.entries(kinds))('records in %s', (name, createFactory) => {
  beforeEach(() => vi.stubGlobal('indexedDB', createFactory()));

  it('come back as they were saved, the newest under an id', async () => {
    const { saveRecord, readRecords } = await loadPage();
    await saveRecord('sessions', session);
    await saveRecord('sessions', { ...session, title: 'Two' });
    expect(await readRecords('sessions', sessionRecord)).toEqual({
      records: [{ ...session, title: 'Two' }],
      damaged: 0,
    });
  });

  it('are a session’s own parts in the order of their sequence', async () => {
    const { saveRecord, readRecords } = await loadPage();
    for (const [id, sessionId, seq] of [
      ['b', 's1', 10],
      ['x', 's10', 1],
      ['a', 's1', 2],
      ['c', 's1', 3],
    ] as const) {
      await saveRecord('turns', { id, sessionId, seq, text: id });
    }
    const { records } = await readRecords('turns', turn, { sessionId: 's1' });
    expect(records.map(({ id }) => id)).toEqual(['a', 'c', 'b']);
  });

  it('are counted, not shown, when damaged', async () => {
    const { saveRecord, readRecords } = await loadPage();
    await saveRecord('turns', { id: 'good', sessionId: 's1', seq: 0, text: 'x' });
    await saveRecord('turns', { id: 'bad', sessionId: 's1', seq: 1 });
    const { records, damaged } = await readRecords('turns', turn, { sessionId: 's1' });
    expect([records.length, damaged]).toEqual([1, 1]);
  });

  it('keep bytes', async () => {
    const { saveBlob, readBlob, listBlobs } = await loadPage();
    await saveBlob('r1', new Blob(['sound'], { type: 'audio/wav' }));
    const blob = await readBlob('r1');
    expect([await blob?.text(), blob?.type]).toEqual(['sound', 'audio/wav']);
    expect(await listBlobs()).toMatchObject([{ id: 'r1', bytes: 5, type: 'audio/wav' }]);
    expect(await readBlob('r2')).toBeUndefined();
  });

  it('go with their session, bytes and composer too, and all come back', async () => {
    const { saveRecord, saveBlob, readBlob, readRecords, deleteSession } = await loadPage();
    await saveRecord('sessions', session);
    await saveRecord('sessions', { ...session, id: 's2' });
    await saveRecord('turns', { id: 't1', sessionId: 's1', seq: 0, text: 'x' });
    await saveRecord('turns', { id: 't2', sessionId: 's2', seq: 0, text: 'y' });
    await saveRecord('runs', { id: 'r1', sessionId: 's1', seq: 0, text: 'z' });
    await saveBlob('r1', new Blob(['sound']));
    for (const id of ['s1', 's2']) await saveRecord('settings', { id: benchId(id), draft: 'secret' });
    const benches = async () =>
      (await readRecords('settings', v.object({ id: v.string() }))).records.map(({ id }) => id);

    const restore = await deleteSession('s1');
    expect((await readRecords('sessions', sessionRecord)).records.map(({ id }) => id)).toEqual(['s2']);
    expect((await readRecords('turns', turn)).records.map(({ id }) => id)).toEqual(['t2']);
    expect((await readRecords('runs', turn)).records).toEqual([]);
    expect(await readBlob('r1')).toBeUndefined();
    expect(await benches()).toEqual([benchId('s2')]);

    await restore();
    expect((await readRecords('sessions', sessionRecord)).records).toHaveLength(2);
    expect((await readRecords('turns', turn, { sessionId: 's1' })).records).toHaveLength(1);
    expect(await (await readBlob('r1'))?.text()).toBe('sound');
    expect((await benches()).toSorted()).toEqual([benchId('s1'), benchId('s2')]);
  });

  it('tell who listens to their store', async () => {
    const { saveRecord, onRecordsChanged } = await loadPage();
    const heard: string[] = [];
    const stop = onRecordsChanged('sessions', () => heard.push('sessions'));
    onRecordsChanged('turns', () => heard.push('turns'));
    await saveRecord('sessions', session);
    stop();
    await saveRecord('sessions', session);
    expect(heard).toEqual(['sessions']);
  });

  it('say where they are kept', async () => {
    const { saveRecord, getStorageState } = await loadPage();
    expect(getStorageState()).toBe('opening');
    await saveRecord('sessions', session);
    expect(getStorageState()).toBe(name.startsWith('IndexedDB') ? 'stored' : 'memory');
  });
});

describe('records in IndexedDB', () => {
  beforeEach(() => vi.stubGlobal('indexedDB', new IDBFactory()));

  it('survive a reload', async () => {
    await (await loadPage()).saveRecord('sessions', session);
    const { records } = await (await loadPage()).readRecords('sessions', sessionRecord);
    expect(records).toEqual([session]);
  });

  it('tell when a save fails, without throwing, and when saving works again', async () => {
    const { saveRecord, getStorageState } = await loadPage();
    await saveRecord('sessions', session);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await saveRecord('sessions', session);
    expect(getStorageState()).toBe('failed');
    put.mockRestore();
    await saveRecord('sessions', session);
    expect(getStorageState()).toBe('stored');
  });
});
