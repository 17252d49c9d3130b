import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { RecordChange } from './record-changes.ts';

type Heard = { from: string; changes: readonly RecordChange[] };

async function openTab() {
  vi.resetModules();
  const [records, { deleteRecords }, { onRecordsChanged }] = await Promise.all([
    import('./records.ts'),
    import('./delete-records.ts'),
    import('./record-changes.ts'),
  ]);
  const heard: Heard[] = [];
  onRecordsChanged('turns', (changes, from) => heard.push({ from, changes }));
  return { ...records, deleteRecords, heard };
}

beforeEach(() => vi.stubGlobal('indexedDB', new IDBFactory()));

describe('changes', () => {
  it('are told here and in the other tabs, with the session they are of', async () => {
    const [first, second] = [await openTab(), await openTab()];
    await first.saveRecord('turns', { id: 't1', sessionId: 's1', seq: 0 });
    await first.deleteRecords('turns', ['t1']);
    const saved = { store: 'turns', id: 't1', sessionId: 's1', isRemoved: false };
    const removed = { ...saved, sessionId: null, isRemoved: true };
    expect(first.heard).toEqual([
      { from: 'here', changes: [saved] },
      { from: 'here', changes: [removed] },
    ]);
    await vi.waitFor(() => expect(second.heard.map(({ from }) => from)).toEqual(['other_tab', 'other_tab']));
    expect(second.heard.flatMap(({ changes }) => changes)).toEqual([saved, removed]);
  });

  it('that had to wait are told to the other tabs when they are written', async () => {
    const [first, second] = [await openTab(), await openTab()];
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await first.saveRecord('turns', { id: 't1', sessionId: 's1', seq: 0 });
    await vi.waitFor(() => expect(second.heard).toHaveLength(1));
    full.mockRestore();
    await first.saveRecord('settings', { id: 'x' });
    await vi.waitFor(() => expect(second.heard).toHaveLength(2));
    expect(second.heard[1]?.changes).toMatchObject([{ id: 't1' }]);
  });

  it.each([
    null,
    'records',
    { kind: 'records' },
    { kind: 'records', changes: [{ store: 'cookies', id: 'a', sessionId: null, isRemoved: true }] },
    { kind: 'records', changes: [{ store: 'turns', id: 7, sessionId: null, isRemoved: true }] },
    { kind: 'other', changes: [] },
  ])('that are none are ignored: %j', async (message) => {
    const tab = await openTab();
    const channel = new BroadcastChannel('lineup');
    const good = { store: 'turns', id: 'good', sessionId: null, isRemoved: true };
    for (const each of [message, { kind: 'records', changes: [good] }]) {
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel reaches this origin alone
      channel.postMessage(each);
    }
    await vi.waitFor(() => expect(tab.heard).toEqual([{ from: 'other_tab', changes: [good] }]));
    channel.close();
  });
});
