import type { TranscriptionRun } from './transcription-run.ts';

/** When a run of this page was sent, on the monotonic clock: `timeOrigin` is the wall-clock time at which that clock began. */
export function runStart({ sentAt }: Pick<TranscriptionRun, 'sentAt'>): number {
  return sentAt - performance.timeOrigin;
}
