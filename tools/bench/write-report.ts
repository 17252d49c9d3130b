import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import path from 'node:path';
import { repository } from '../repository.mjs';
import type { Verdict } from './verdict.ts';

/** Writes what was measured, and on what machine, to `dist/reports/bench-<name>.json`, for machines to read. */
export function writeReport(name: string, verdicts: readonly Verdict[]): void {
  const reports = path.join(repository, 'dist/reports');
  mkdirSync(reports, { recursive: true });
  const machine = {
    cpu: cpus()[0]?.model,
    cores: cpus().length,
    memoryBytes: totalmem(),
    node: process.version,
    load: loadavg(),
  };
  const report = { at: new Date().toISOString(), machine, verdicts };
  writeFileSync(path.join(reports, `bench-${name}.json`), `${JSON.stringify(report, null, 2)}\n`);
}
