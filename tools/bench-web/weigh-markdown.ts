import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { repository } from '../repository.mjs';
import type { readBudgets } from '../bench/read-budgets.ts';
import { verdict, type Verdict } from '../bench/verdict.ts';

const assets = path.join(repository, 'dist/web/assets');

/** What each step of the Markdown path fetches at its first need, by the names of its chunks; of the languages, four that are met often. */
const STEPS = [
  { name: 'reader', chunks: ['read-markdown'], budget: 'markdownBytes' },
  {
    name: 'highlighter with 4 languages',
    chunks: ['core', 'typescript', 'python', 'bash', 'json'],
    budget: 'highlighterBytes',
  },
  { name: 'formulas', chunks: ['drawn-formula'], budget: 'formulaBytes' },
] as const;

/** Weighs the parts of the Markdown path in the built app. */
export function weighMarkdown(budget: ReturnType<typeof readBudgets>['web']): Verdict[] {
  const files = readdirSync(assets);
  return STEPS.map((step) => {
    const weight = step.chunks.reduce((sum, chunk) => sum + weigh(files, chunk), 0);
    return verdict(
      `Markdown: ${step.name}, gzipped`,
      weight,
      budget[step.budget],
      (bytes) => `${(bytes / 1024).toFixed(1)} kB`,
    );
  });
}

function weigh(files: readonly string[], chunk: string): number {
  const [file, ...others] = files.filter((each) => new RegExp(`^${chunk}-[\\w-]{8}\\.js$`).test(each));
  if (file === undefined || others.length > 0)
    throw new Error(`There is not one chunk ${chunk} among the built files.`);
  return gzipSync(readFileSync(path.join(assets, file)), { level: 9 }).length;
}
