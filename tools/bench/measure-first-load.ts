import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { repository } from '../repository.mjs';
import type { readBudgets } from './read-budgets.ts';
import { verdict, type Verdict } from './verdict.ts';

const built = path.join(repository, 'dist/web');

/**
 * Weighs what a cold visit to the first route must load before it works: the document, its scripts with all they import statically,
 * the largest of the first texts of the languages, its styles.
 */
export function measureFirstLoad(budget: ReturnType<typeof readBudgets>['firstLoad']): Verdict[] {
  const document = readFileSync(path.join(built, 'index.html'), 'utf8');
  const named = [...document.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map((match) => match[1] ?? '');
  const files = new Set<string>();
  for (const file of [...named, largestCatalogue()]) collect(file, files);
  const scripts = [...files].filter((file) => file.endsWith('.js'));
  const weight = scripts.reduce((sum, file) => sum + sizeOf(file), 0);
  return [
    verdict(
      'first load: JavaScript, gzipped',
      weight,
      budget.javascriptGzipBytes,
      (bytes) => `${(bytes / 1024).toFixed(1)} kB`,
    ),
    verdict('first load: requests', files.size + 1, budget.requests, String),
  ];
}

/** Which catalogue loads is the reader's choice, so the heavier one counts. */
function largestCatalogue(): string {
  const catalogues = readdirSync(path.join(built, 'assets')).filter((file) => /^[\w-]+-first-[\w-]{8}\.js$/.test(file));
  const bySize = catalogues.toSorted((a, b) => sizeOf(`assets/${b}`) - sizeOf(`assets/${a}`));
  if (bySize[0] === undefined)
    throw new Error('No language catalogue among the built files: the weight would be too small.');
  return `assets/${bySize[0]}`;
}

function sizeOf(file: string): number {
  return gzipSync(readFileSync(path.join(built, file)), { level: 9 }).length;
}

function collect(file: string, files: Set<string>): void {
  if (files.has(file) || !statSync(path.join(built, file), { throwIfNoEntry: false })?.isFile()) return;
  files.add(file);
  if (!file.endsWith('.js')) return;
  const code = readFileSync(path.join(built, file), 'utf8');
  for (const match of code.matchAll(/(?:^|[;}\s])(?:import|export)[^;"'()]*?(?:from)?\s*["'](\.\/[^"']+\.js)["']/g)) {
    collect(path.posix.join(path.posix.dirname(file), match[1] ?? ''), files);
  }
}
