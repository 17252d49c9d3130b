import type { Rolldown } from 'vite';

type Group = Rolldown.CodeSplittingGroup;
type ReadModule = (id: string) => Rolldown.ModuleInfo | null;

/** What is imported at one time, by the ends of its modules' paths. */
type Parts = {
  /** What every visit wants as soon as the page can be used. */
  start: readonly string[];
  /** What a conversation wants. */
  chat: readonly string[];
  /** The other screens, which share some of it. */
  screens: readonly string[];
};

/**
 * Joins into four files what would be some hundred, because a request costs more than the code in most of them: `start`; `chat`; and of what a
 * conversation wants, apart, `runs`, which other screens want too, and `reading`, which only some of their parts want.
 */
export function groupParts(parts: Parts): Group[] {
  let known: Map<string, string> | undefined;
  const nameOf = (id: string, readModule: ReadModule): string | undefined => {
    known ??= nameModules(parts, readModule, findRoot(id, readModule));
    return known.get(id);
  };
  // A group that takes a module takes all that it imports, so what is shared has to come before what shares it.
  return ['start', 'runs', 'reading', 'chat'].map((name) => ({
    debugName: name,
    name: (id, graph) => (nameOf(id, (each) => graph.getModuleInfo(each)) === name ? name : null),
  }));
}

function nameModules({ start, chat, screens }: Parts, readModule: ReadModule, root: string): Map<string, string> {
  const entries = findEntries(root, readModule);
  const reachOf = (isWanted: (id: string) => boolean) => reach(entries.filter(isWanted), readModule);
  const isOf = (some: readonly string[]) => (id: string) => some.some((end) => id.endsWith(end));
  const byScreens = reachOf(isOf(screens));
  const byOthers = reachOf((id) => ![start, chat, screens].some((some) => isOf(some)(id)));
  const names = new Map<string, string>();
  for (const id of reachOf(isOf(chat)))
    names.set(id, byScreens.has(id) ? 'runs' : byOthers.has(id) ? 'reading' : 'chat');
  for (const id of reachOf(isOf(start))) names.set(id, 'start');
  for (const id of reach([root], readModule)) names.delete(id);
  return names;
}

/** The module that begins: any module leads up to it. */
function findRoot(id: string, readModule: ReadModule): string {
  const seen = new Set([id]);
  for (const each of seen) {
    const info = readModule(each);
    if (info?.isEntry) return each;
    for (const importer of [...(info?.importers ?? []), ...(info?.dynamicImporters ?? [])]) seen.add(importer);
  }
  throw new Error(`No entry leads to ${id}.`);
}

/** All modules that are imported when they are wanted. */
function findEntries(root: string, readModule: ReadModule): string[] {
  const entries = new Set<string>();
  const seen = new Set([root]);
  for (const each of seen) {
    const { importedIds = [], dynamicallyImportedIds = [] } = readModule(each) ?? {};
    for (const id of dynamicallyImportedIds) entries.add(id);
    for (const id of [...importedIds, ...dynamicallyImportedIds]) seen.add(id);
  }
  return [...entries];
}

/** These modules and all that they import outright. */
function reach(from: readonly string[], readModule: ReadModule): Set<string> {
  const seen = new Set(from);
  for (const each of seen) for (const id of readModule(each)?.importedIds ?? []) seen.add(id);
  return seen;
}
