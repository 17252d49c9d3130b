import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pinnedEnvironment, pinnedNode } from './pinned-node.mjs';
import { repository } from './repository.mjs';
import { runCommand } from './run-command.mjs';

const SOURCES = ['apps/web', 'packages/shared', 'vite.config.ts', 'package-lock.json'];
const stamp = path.join(repository, 'dist/.built-from');

/** Builds the web app when any file that it is made of has changed since the last build that finished. */
export async function ensureBuilt() {
  const sources = hashSources();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === sources) return;
  console.log('Building the web app …');
  const vite = path.join(repository, 'node_modules/vite/bin/vite.js');
  const code = await runCommand(pinnedNode(), [vite, 'build', '--logLevel', 'warn'], pinnedEnvironment());
  if (code !== 0) throw new Error(`The build ended with code ${code}; its own words are above.`);
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, sources);
}

function hashSources() {
  const hash = createHash('sha256');
  for (const source of SOURCES) {
    for (const file of filesBelow(path.join(repository, source))) {
      hash.update(path.relative(repository, file)).update('\0').update(readFileSync(file));
    }
  }
  return hash.digest('hex');
}

/**
 * The files below a folder, or the file itself.
 *
 * @param {string} place
 * @returns {string[]}
 */
function filesBelow(place) {
  if (statSync(place).isFile()) return [place];
  return readdirSync(place, { recursive: true, encoding: 'utf8' })
    .filter((name) => !name.includes('node_modules'))
    .map((name) => path.join(place, name))
    .filter((file) => statSync(file).isFile())
    .toSorted();
}
