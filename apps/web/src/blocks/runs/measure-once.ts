import { measureRun, type RunNumbers } from '@lineup/shared/runs/measure-run.ts';
import type { ChatRun } from '@lineup/shared/runs/run.ts';

/** A run as far as it has come, and what was measured of it. */
export type MeasuredRun = { run: ChatRun; numbers: RunNumbers };

const known = new WeakMap<ChatRun, MeasuredRun>();

/** Measures a run; each state of it once, wherever its figures are shown, because it costs the length of the run. */
export function measureOnce(run: ChatRun): MeasuredRun {
  const before = known.get(run);
  if (before !== undefined) return before;
  const measured = { run, numbers: measureRun(run) };
  known.set(run, measured);
  return measured;
}
