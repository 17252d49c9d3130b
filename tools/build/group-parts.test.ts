import type { Rolldown } from 'vite';
import { expect, it } from 'vitest';
import { groupParts } from './group-parts.ts';

/** A page by its modules: what each imports outright, and what it imports when it is wanted. */
const PAGE: Record<string, { at_once?: string[]; wanted?: string[] }> = {
  '/main.ts': {
    at_once: ['/react.ts'],
    wanted: ['/signs.tsx', '/view.tsx', '/send.ts', '/speech.tsx', '/compare.tsx'],
  },
  '/react.ts': {},
  '/signs.tsx': { at_once: ['/react.ts', '/clock.ts'] },
  '/view.tsx': { at_once: ['/react.ts', '/clock.ts', '/turn.ts', '/markdown.ts', '/strip.ts'] },
  '/send.ts': { at_once: ['/turn.ts'] },
  '/speech.tsx': { at_once: ['/strip.ts', '/wave.ts'] },
  '/compare.tsx': { at_once: ['/markdown.ts', '/align.ts'] },
  '/clock.ts': {},
  '/turn.ts': {},
  '/markdown.ts': {},
  '/strip.ts': {},
  '/wave.ts': {},
  '/align.ts': {},
};

const graph: Rolldown.ChunkingContext = {
  getModuleInfo(id) {
    const importersOf = (kind: 'at_once' | 'wanted') =>
      Object.keys(PAGE).filter((each) => PAGE[each]?.[kind]?.includes(id) === true);
    const info: Partial<Rolldown.ModuleInfo> = {
      id,
      isEntry: id === '/main.ts',
      importers: importersOf('at_once'),
      dynamicImporters: importersOf('wanted'),
      importedIds: PAGE[id]?.at_once ?? [],
      dynamicallyImportedIds: PAGE[id]?.wanted ?? [],
    };
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the rest of it is of no concern here
    return info as Rolldown.ModuleInfo;
  },
};

const parts = { start: ['/signs.tsx'], chat: ['/view.tsx', '/send.ts'], screens: ['/speech.tsx'] };

it.each([
  ['/main.ts', undefined, 'is in the first file already'],
  ['/react.ts', undefined, 'is in the first file already'],
  ['/signs.tsx', 'start', 'is wanted by every visit'],
  ['/clock.ts', 'start', 'is wanted by every visit, and by a conversation too'],
  ['/view.tsx', 'chat', 'is of a conversation alone'],
  ['/turn.ts', 'chat', 'is shared only within a conversation'],
  ['/strip.ts', 'runs', 'is shared with another screen'],
  ['/markdown.ts', 'reading', 'is shared with a part that no screen brings at once'],
  ['/speech.tsx', undefined, 'is of another screen'],
  ['/wave.ts', undefined, 'is of another screen'],
  ['/align.ts', undefined, 'is of another part'],
])('%s goes to %s: it %s', (id, expected, _why) => {
  const taken = groupParts(parts).flatMap(({ name }) => (typeof name === 'function' ? (name(id, graph) ?? []) : name));
  expect(taken).toEqual(expected === undefined ? [] : [expected]);
});
