import { getRun, reportRun } from '#features/transcription/bench/transcription-store.ts';
import { runJournals } from './run-journals.ts';
import type { RunPartEvent } from './run-part-event.ts';
import type { RunPart } from './transcription-run.ts';

/** Folds what happened to a request into its run, and keeps it: as it comes and, when it ends the request, the run as it is then. */
export function reportPart(runId: string, index: number, event: RunPartEvent): void {
  reportRun(runId, { type: 'part', index, event });
  const run = getRun(runId);
  if (run === undefined) return runJournals.forget(runId);
  const isEnd = event.type === 'ended' || (event.type === 'received' && event.event.kind === 'end');
  // What waits is ended by a stop, while the request before it still has its journal.
  if (isEnd && !run.parts.some(isArriving)) void runJournals.close(run);
  else runJournals.note(run, { index, event });
}

function isArriving({ askedAt, ending }: RunPart): boolean {
  return askedAt !== null && ending === null;
}
