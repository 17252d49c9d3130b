import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { repository } from '../repository.mjs';
import type { Verdict } from './verdict.ts';

/** Writes what was measured to dist/reports, for machines to read. */
export function writeReport(name: string, verdicts: readonly Verdict[]): void {
  const reports = path.join(repository, 'dist/reports');
  mkdirSync(reports, { recursive: true });
  writeFileSync(path.join(reports, `bench-${name}.json`), `${JSON.stringify({ verdicts }, null, 2)}\n`);
}
