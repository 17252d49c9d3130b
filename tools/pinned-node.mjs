import { existsSync } from 'node:fs';
import path from 'node:path';
import { repository } from './repository.mjs';

const folder = path.join(repository, 'node_modules/node/bin');

/** The Node that the project pins as a dependency, whatever Node the person has. */
export function pinnedNode() {
  const file = path.join(folder, process.platform === 'win32' ? 'node.exe' : 'node');
  if (!existsSync(file)) throw new Error(`The pinned Node is missing at ${file}: run "npm ci" and look at its output.`);
  return file;
}

/**
 * An environment in which `node` means the pinned one, for tools that start further processes.
 *
 * @returns {NodeJS.ProcessEnv}
 */
export function pinnedEnvironment() {
  return { PATH: `${folder}${path.delimiter}${process.env['PATH'] ?? ''}` };
}
