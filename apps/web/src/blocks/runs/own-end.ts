import type { ChatRun, RunEnd } from '@lineup/shared/runs/run.ts';

/** An end that this page made because none came from the BFF: its time is only that of the last event that came. */
type OwnEnd = RunEnd & { isOwn: true };

/** Marks a run's end as made by this page; the mark is saved with the run. */
export function markOwnEnd(run: ChatRun): ChatRun {
  if (run.end === null) return run;
  const end: OwnEnd = { ...run.end, isOwn: true };
  return { ...run, end };
}

/** Whether a run's end was made by this page, so that nobody knows how long the run took. */
export function hasOwnEnd({ end }: ChatRun): boolean {
  return end !== null && (end.cause === 'lost' || 'isOwn' in end);
}
