import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { sessionRecord } from './session-record.ts';

const persist = vi.fn<() => Promise<boolean>>();

/** A page that was just loaded, over the database as it is. */
async function loadPage() {
  vi.resetModules();
  const [{ saveSessionFacts }, { readRecords }] = await Promise.all([
    import('./save-session-facts.ts'),
    import('./records.ts'),
  ]);
  return {
    async saveOne(id: string) {
      await saveSessionFacts({ id, screen: 'chat', title: '', createdAt: 1, updatedAt: 1, lanes: [], models: [] });
      // The asking reads once and writes once; what is asked for behind them is done behind them.
      for (let step = 0; step < 2; step += 1) await readRecords('settings', sessionRecord);
    },
  };
}

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  persist.mockReset().mockResolvedValue(false);
});

it('asks with the first session that is saved, and never again, whatever the answer', async () => {
  vi.stubGlobal('navigator', { storage: { persist } });
  const page = await loadPage();
  await page.saveOne('one');
  await vi.waitFor(() => expect(persist).toHaveBeenCalledTimes(1));
  await page.saveOne('two');
  const reloaded = await loadPage();
  await reloaded.saveOne('three');
  expect(persist).toHaveBeenCalledTimes(1);
});

it.each([
  ['plain http, which withholds it', {}],
  ['a browser that cannot be asked', { storage: {} }],
])('does nothing on %s', async (_, navigator) => {
  vi.stubGlobal('navigator', navigator);
  await expect((await loadPage()).saveOne('one')).resolves.toBeUndefined();
});

it('does not ask where nothing is stored', async () => {
  vi.stubGlobal('navigator', { storage: { persist } });
  vi.stubGlobal('indexedDB', {
    open() {
      throw new DOMException('denied', 'SecurityError');
    },
  });
  const page = await loadPage();
  await page.saveOne('one');
  expect(persist).not.toHaveBeenCalled();
});
