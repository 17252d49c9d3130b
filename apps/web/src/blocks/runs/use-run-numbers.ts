import { measureRun, type RunNumbers } from '@lineup/shared/runs/measure-run.ts';
import type { ChatRun } from '@lineup/shared/runs/run.ts';
import { useSampled } from './use-sampled.ts';

const INTERVAL_MS = 400;

/** A run as far as it was when it was last measured, and what was measured. */
export type MeasuredRun = { run: ChatRun; numbers: RunNumbers };

/** Measures a run while it goes on, often enough to be read, and finally when it has ended; it costs the length of the run. */
export function useRunNumbers(run: ChatRun): MeasuredRun {
  const sampled = useSampled(run, { live: run.end === null, interval: INTERVAL_MS });
  return { run: sampled, numbers: measureRun(sampled) };
}
