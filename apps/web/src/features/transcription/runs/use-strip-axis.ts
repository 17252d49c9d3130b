import { stripSpan } from '#blocks/runs/strip-span.ts';
import { useElapsed } from '#blocks/runs/use-elapsed.ts';
import { isUnderWay } from './is-under-way.ts';
import { runStart } from './run-start.ts';
import type { TranscriptionRun } from './transcription-run.ts';

/** The time axis that the runs of a recording share, in milliseconds; `now` is where those under way are on it. */
export type StripAxis = { span: number; now: number | null };

export function useStripAxis(runs: readonly TranscriptionRun[]): StripAxis {
  const running = runs.find(isUnderWay);
  const now = useElapsed(running === undefined ? null : runStart(running));
  const ends = runs
    .filter((run) => !isUnderWay(run))
    .flatMap(({ parts }) => parts.map(({ ending }) => ending?.at ?? 0));
  return { span: stripSpan({ ends, now }), now };
}
