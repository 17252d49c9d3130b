import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { repository } from './repository.mjs';
import { runCommand } from './run-command.mjs';

const stamp = path.join(repository, 'node_modules/.lineup-installed');

/** Installs the dependencies when the lock file has changed since the last install that finished. */
export async function ensureInstalled() {
  const lock = createHash('sha256')
    .update(readFileSync(path.join(repository, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.log('Installing dependencies (once; about a minute on a fast line) …');
  const code = await runNpm(['ci', '--no-audit', '--no-fund']);
  if (code !== 0) throw new Error(`npm ci ended with code ${code}; its own words are above.`);
  writeFileSync(stamp, lock);
}

/**
 * npm names its own script to what it starts; without npm around us it is on the PATH.
 *
 * @param {readonly string[]} args
 */
function runNpm(args) {
  const script = process.env['npm_execpath'];
  return script === undefined ? runCommand('npm', args) : runCommand(process.execPath, [script, ...args]);
}
