import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { NO_OVERRIDES } from '#features/chat/chat-lane.ts';
import type { LineupContent } from './lineup.ts';

const content: LineupContent = {
  recipe: { gateway: 'main', model: 'gpt-4o', parameters: { temperature: 0.7 } },
  lanes: [{ id: 'a', letter: 'A', gateway: '', model: '', isOn: true, overrides: NO_OVERRIDES }],
};

/** A page that was just loaded: fresh modules, over the database as it is. */
async function loadPage() {
  vi.resetModules();
  const lineups = await import('./use-lineups.ts');
  await lineups.loadLineups();
  const list = () => lineups.useLineups.getState().lineups ?? [];
  const names = () => list().map(({ name }) => name);
  const idOf = (name: string) => list().find((each) => each.name === name)?.id ?? '';
  return { ...lineups, list, names, idOf };
}

type Page = Awaited<ReturnType<typeof loadPage>>;

async function namesAfterReload(page: Page): Promise<string[]> {
  // A reading is done when what was changed before it is saved.
  await page.loadLineups();
  return (await loadPage()).names();
}

describe('the lineups', () => {
  beforeEach(() => vi.stubGlobal('indexedDB', new IDBFactory()));

  it('are there after a reload, the one saved last first', async () => {
    const page = await loadPage();
    page.saveLineup('one', content);
    page.saveLineup('two', content);
    const reloaded = await loadPage();
    expect(reloaded.names()).toEqual(['two', 'one']);
    expect(reloaded.list()[0]).toMatchObject(content);
  });

  it('get another name and other lanes', async () => {
    const page = await loadPage();
    page.saveLineup('one', content);
    const recipe = { ...content.recipe, model: 'qwen-plus' };
    page.editLineup(page.idOf('one'), { name: 'first' });
    page.editLineup(page.idOf('first'), { ...content, recipe });
    expect((await loadPage()).list()).toMatchObject([{ name: 'first', recipe, lanes: content.lanes }]);
  });

  it('are duplicated in place', async () => {
    const page = await loadPage();
    page.saveLineup('two', content);
    page.saveLineup('one', content);
    page.duplicateLineup(page.idOf('one'), 'one copy');
    expect(await namesAfterReload(page)).toEqual(['one', 'one copy', 'two']);
  });

  it.each([
    ['a', 2, ['b', 'c', 'a']],
    ['c', 0, ['c', 'a', 'b']],
    ['a', 1, ['b', 'a', 'c']],
    ['a', -1, ['a', 'b', 'c']],
    ['a', 9, ['b', 'c', 'a']],
  ])('move: %s to place %i', async (name, place, expected) => {
    const page = await loadPage();
    for (const each of ['c', 'b', 'a']) page.saveLineup(each, content);
    page.moveLineup(page.idOf(name), place);
    expect(page.names()).toEqual(expected);
    expect(await namesAfterReload(page)).toEqual(expected);
  });

  it('are deleted for good, or brought back where they were', async () => {
    const page = await loadPage();
    for (const each of ['c', 'b', 'a']) page.saveLineup(each, content);
    const restore = page.deleteLineup(page.idOf('b'));
    expect(await namesAfterReload(page)).toEqual(['a', 'c']);
    restore();
    expect(await namesAfterReload(page)).toEqual(['a', 'b', 'c']);
  });
});
