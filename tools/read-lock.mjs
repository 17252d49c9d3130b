import { readFileSync } from 'node:fs';
import path from 'node:path';
import { repository } from './repository.mjs';

/**
 * One package of the lock file. `isShipped` when a running Lineup or its page may hold it, not only the making of it.
 *
 * @typedef {{ name: string, version: string, license: string, integrity: string | undefined, resolved: string | undefined, hasInstallScript: boolean, isShipped: boolean }} LockedPackage
 */

/**
 * Every package from outside that the lock file names, on every platform, by name and version.
 *
 * @returns {LockedPackage[]}
 */
export function readLock() {
  const { packages } = JSON.parse(readFileSync(path.join(repository, 'package-lock.json'), 'utf8'));
  return Object.entries(packages)
    .filter(([place, entry]) => place.includes('node_modules/') && entry.link !== true)
    .map(([place, entry]) => ({
      name: entry.name ?? place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version: entry.version,
      license: entry.license ?? 'unknown',
      integrity: entry.integrity,
      resolved: entry.resolved,
      hasInstallScript: entry.hasInstallScript === true,
      isShipped: entry.dev !== true && entry.devOptional !== true,
    }))
    .toSorted((a, b) => compare(a.name, b.name) || compare(a.version, b.version));
}

/**
 * The order does not depend on the language of the machine.
 *
 * @param {string} a
 * @param {string} b
 */
function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
