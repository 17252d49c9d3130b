import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import * as v from 'valibot';
import { beforeEach, describe, expect, it, vi } from 'vitest';

/** A tab with a list that is kept. */
async function openTab() {
  vi.resetModules();
  const { keptSetting } = await import('./kept-setting.ts');
  const list = keptSetting<readonly string[]>({ id: 'list', schema: v.array(v.string()), empty: [] });
  const add = (word: string) => list.change((words) => [...words, word]);
  return { ...list, add };
}

beforeEach(() => vi.stubGlobal('indexedDB', new IDBFactory()));

describe('a kept setting', () => {
  it('is there after a reload', async () => {
    const tab = await openTab();
    await tab.load();
    tab.add('one');
    tab.add('two');
    expect(tab.get()).toEqual(['one', 'two']);
    await vi.waitFor(async () => expect(await (await openTab()).load()).toEqual(['one', 'two']));
  });

  it('is changed upon what was saved, also before it has been read', async () => {
    const tab = await openTab();
    await tab.load();
    tab.add('one');
    await vi.waitFor(async () => expect(await (await openTab()).load()).toEqual(['one']));
    const reloaded = await openTab();
    reloaded.add('two');
    expect(reloaded.get()).toEqual(['two']);
    expect(await reloaded.load()).toEqual(['one', 'two']);
  });

  it('is the same in all tabs, and nothing that either adds is lost', async () => {
    const [first, second, third] = [await openTab(), await openTab(), await openTab()];
    await Promise.all([first.load(), second.load(), third.load()]);
    first.add('of the first');
    second.add('of the second');
    await vi.waitFor(() => {
      expect(first.get().toSorted()).toEqual(['of the first', 'of the second']);
      expect([second.get(), third.get()]).toEqual([first.get(), first.get()]);
    });
  });
});
