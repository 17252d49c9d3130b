import { reportRun } from '#features/transcription/bench/transcription-store.ts';
import type { RunPartEvent } from './reduce-transcription-run.ts';
import { saveRun } from './save-run.ts';

/** Folds what happened to a request into its run and, when it ends the request, keeps the run as it is then. */
export function reportPart(runId: string, index: number, event: RunPartEvent): void {
  reportRun(runId, { type: 'part', index, event });
  if (event.type === 'ended' || (event.type === 'received' && event.event.kind === 'end')) void saveRun(runId);
}
