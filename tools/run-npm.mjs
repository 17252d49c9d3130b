import { spawnSync } from 'node:child_process';
import { repository } from './repository.mjs';

/**
 * Runs npm and gives what it printed. npm names its own script to what it starts; without npm around us it is on the PATH.
 *
 * @param {readonly string[]} args
 */
export function runNpm(args) {
  const script = process.env['npm_execpath'];
  const [command, first] = script === undefined ? ['npm', []] : [process.execPath, [script]];
  const { status, stdout, error } = spawnSync(command, [...first, ...args], {
    cwd: repository,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (error !== undefined) throw error;
  return { code: status ?? 1, output: stdout };
}
