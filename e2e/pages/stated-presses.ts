import { readFileSync } from 'node:fs';
import path from 'node:path';

const repository = path.resolve(import.meta.dirname, '../..');

/** How many presses a README states for a task: the number in the row that begins with it. */
export function statedPresses(document: 'README.md' | 'README.zh-CN.md', task: string): number {
  const rows = readFileSync(path.join(repository, document), 'utf8').split('\n');
  const row = rows.find((each) => each.startsWith(`| ${task} |`));
  const stated = row === undefined ? undefined : /^\|[^|]+\| (\d+) \|/.exec(row)?.[1];
  if (stated === undefined) throw new Error(`${document} states no presses for “${task}”.`);
  return Number(stated);
}
