import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';

async function openTab() {
  vi.resetModules();
  const [{ onSessionRelease }, { saveRecord }, { deleteSession }] = await Promise.all([
    import('./session-releases.ts'),
    import('#lib/records.ts'),
    import('#lib/delete-session.ts'),
  ]);
  const released: string[] = [];
  onSessionRelease((id) => released.push(id));
  return { released, deleteSession, saveRecord };
}

it('has the owners in every other tab let go of a session that is deleted, and of no other', async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  const [first, second] = [await openTab(), await openTab()];
  await first.saveRecord('sessions', { id: 'kept' });
  await first.saveRecord('sessions', { id: 'gone' });
  await first.deleteSession('gone');
  await vi.waitFor(() => expect(second.released).toEqual(['gone']));
  // In its own tab the owner has let go before.
  expect(first.released).toEqual([]);
});
