import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import * as v from 'valibot';
import { beforeEach, expect, it, vi } from 'vitest';

async function openTab() {
  vi.resetModules();
  const [records, bytes, changes, { deleteEverything }] = await Promise.all([
    import('./records.ts'),
    import('./list-blobs.ts'),
    import('./record-changes.ts'),
    import('./delete-everything.ts'),
  ]);
  return { ...records, ...bytes, ...changes, deleteEverything };
}

const any = v.object({ id: v.string() });
const STORES = ['sessions', 'turns', 'runs', 'settings', 'journal', 'prompts'] as const;

beforeEach(() => vi.stubGlobal('indexedDB', new IDBFactory()));

it('leaves nothing in any store, whatever it was, and the other tabs hear of every session', async () => {
  const [tab, other] = [await openTab(), await openTab()];
  const heard: string[] = [];
  other.onRecordsChanged('sessions', (changes) => {
    heard.push(...changes.filter(({ isRemoved }) => isRemoved).map(({ id }) => id));
  });
  for (const store of STORES) for (const id of ['0', 'a', 'zzz', '中']) await tab.saveRecord(store, { id });
  await tab.saveBlob('a', new Blob(['x']));
  await tab.deleteEverything();
  const left = await Promise.all(STORES.map(async (store) => (await tab.readRecords(store, any)).records));
  expect([left.flat(), await tab.listBlobs()]).toEqual([[], []]);
  await vi.waitFor(() => expect(heard.toSorted()).toEqual(['0', 'a', 'zzz', '中']));
});
