import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import path from 'node:path';
import type { Figure } from './figure.ts';

/** Writes what has been measured so far, and on what machine, so that a run that is broken off has not been for nothing. */
export function writeRelayReport(figures: readonly Figure[]): void {
  const folder = path.join(import.meta.dirname, '../../../dist/reports');
  mkdirSync(folder, { recursive: true });
  const machine = {
    cpu: cpus()[0]?.model,
    cores: cpus().length,
    memoryBytes: totalmem(),
    node: process.version,
    load: loadavg(),
  };
  writeFileSync(
    path.join(folder, 'bench-relay.json'),
    `${JSON.stringify({ at: new Date().toISOString(), machine, figures }, null, 2)}\n`,
  );
}
