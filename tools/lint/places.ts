import { existsSync } from 'node:fs';
import path from 'node:path';
import type { HouseRow } from './house-table.ts';

const REPOSITORY = path.resolve(import.meta.dirname, '../..');

const MANIFEST = '#package.json';

/** Every workspace: its folder, the name others import it by, and where its `#` imports lead. */
const WORKSPACES = [
  { folder: 'packages/shared', name: '@lineup/shared', source: 'packages/shared/src' },
  { folder: 'apps/bff', name: '@lineup/bff', source: 'apps/bff/src' },
  { folder: 'apps/local-gateway', name: '@lineup/local-gateway', source: 'apps/local-gateway/src' },
  { folder: 'apps/web', name: '@lineup/web', source: 'apps/web/src' },
  { folder: 'e2e', name: '@lineup/e2e', source: 'e2e' },
];

/** Where an import leads: a path inside the house, or a package from outside. */
export type ImportTarget = { address: string } | { packageName: string };

/** Finds the row that governs an address. */
export type Places = { rowOf: (address: string) => HouseRow | undefined };

/** A file's path from the repository's root, with forward slashes. Seeded violations count from the folder named `seeded`. */
export function houseAddress(filename: string): string {
  const address = path.relative(REPOSITORY, path.resolve(filename)).split(path.sep).join('/');
  const seeded = address.lastIndexOf('/seeded/');
  return seeded === -1 ? address : address.slice(seeded + '/seeded/'.length);
}

/** Follows an import specifier from a file to where it leads. */
export function resolveImport(from: string, source: string): ImportTarget {
  if (source.startsWith('.')) return { address: path.posix.join(path.posix.dirname(from), source) };
  if (source.startsWith('#')) {
    const own = WORKSPACES.find((workspace) => isWithin(from, workspace.folder));
    if (own === undefined) return { packageName: source };
    // The manifest is the one file beside the source that is imported.
    return { address: source === MANIFEST ? `${own.folder}/package.json` : `${own.source}/${source.slice(1)}` };
  }
  const named = WORKSPACES.find((workspace) => isWithin(source, workspace.name));
  if (named !== undefined) return { address: `${named.source}${source.slice(named.name.length)}` };
  const parts = source.split('/');
  return { packageName: parts.slice(0, source.startsWith('@') ? 2 : 1).join('/') };
}

/** Turns the table into a lookup in which the longest place wins. */
export function definePlaces(table: readonly HouseRow[]): Places {
  const rows = table.toSorted((a, b) => b.place.length - a.place.length);
  return { rowOf: (address) => rows.find((row) => isWithin(address, row.place)) };
}

/** Whether an address is a place or lies below it. */
export function isWithin(address: string, place: string): boolean {
  return address === place || address.startsWith(`${place}/`);
}

/** Whether the repository has that file or folder. */
export function placeExists(place: string): boolean {
  return existsSync(path.join(REPOSITORY, place));
}
