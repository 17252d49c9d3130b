import { stripSpan } from '#blocks/runs/strip-span.ts';
import { useElapsed } from '#blocks/runs/use-elapsed.ts';
import { runStart } from './run-start.ts';
import type { TranscriptionRun } from './transcription-run.ts';

/** The time axis that all runs of a recording share, in milliseconds; `now` is where the run under way is on it. */
export type StripAxis = { span: number; now: number | null };

export function useStripAxis(runs: readonly TranscriptionRun[]): StripAxis {
  const running = runs.find((run) => run.end === null);
  const now = useElapsed(running === undefined ? null : runStart(running));
  return { span: stripSpan({ ends: runs.flatMap((run) => run.end?.at ?? []), now }), now };
}
